/** First names as common in sales teams: who is called so is a colleague more often than a customer. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul adam adrian agnes ahmed aisha alan albert alejandro alex alexander alexandra ali alice alicia alina amanda amelia amina amir ana ' +
    'andre andrea andreas andrew andy angela anika anita anja anke anna anne annette annika anthony antonio antoine anya ariel arjun arthur astrid aurelie ' +
    'axel barbara beatrice beatriz ben benjamin bernd beth bianca bjorn bob bram brenda brian bruno camila camille carl carla carlos carmen carol ' +
    'caroline catarina catherine cecile celine chen chiara chloe chris christian christina christine christoph claire clara claudia claudio colin ' +
    'connor cristina dan dana daniel daniela dario dave david deborah deepa denise dennis diana diego dirk dmitri dominik donna dylan eduardo elena eli ' +
    'elias elif elisa elise elisabeth elizabeth ella ellen emil emilia emily emma enrique eric erik erika esra esther eva evelyn fabian fatima felix ' +
    'fernanda fernando finn fiona florian francesca francisco frank franziska frederic frida gabriel gabriela george georg gerd giulia gloria greg ' +
    'gregor guido gustavo hana hanna hannah hans harry hassan heidi heike helen helena helene helga henrik henry hiro holger hugo ian ibrahim ida imran ' +
    'ines ingrid irene iris isabel isabella isabelle ivan jacob jakob james jamal jan jana jane janet jasmin jason javier jean jeff jens jenna jennifer ' +
    'jenny jeremy jessica jill jim joao joe joel johan johanna john jonas jonathan jordan jorge jose josef joseph joshua juan juana judith jules julia julian ' +
    'julie julien juliette jurgen kai karen karim karin karl karla kasper kate katharina katherine kathrin katja keiko keith ken kerstin kevin khalid kim ' +
    'klaus kofi kristin kurt laila lara lars laura lea lena lennart leo leon leonie li liam lilly lina linda lisa lorenzo louis louise luca lucas lucia lucie ' +
    'luis luisa lukas luke lydia magda maja malik manon manuel marc marco marcel marcus margaret maria mariam marie marina mario marion marius marko ' +
    'markus marta martha martin martina mary mateo mathias mathilde matt matteo matthew matthias maurice max maya mehmet mei melanie mia michael michaela ' +
    'michel miguel mike mila milan mira miriam mohamed mohammed monica monika moritz nadia nadine nancy naomi natalie natasha nathan neha nicholas nick nico ' +
    'nicola nicolas nicole niklas nils nina noah noor nora nuria ola olaf oliver olivia omar oscar oskar otto pablo paolo pascal patricia patrick paul paula ' +
    'paulo pedro peter petra philip philipp pia pierre pilar priya quentin rachel rafael rahul raj ralf ravi raul rebecca renata ricardo richard rita ' +
    'robert roberto robin ruben ruth ryan sabine sabrina sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian selin serge ' +
    'sergio shreya silke silvia simon simone sofia sonia sonja sophia sophie stefan stefanie stella stephanie stephen steve steven sue susan susanne sven ' +
    'sylvia tamara tanja tara tariq teresa thea theo theresa thomas thorsten tiago tim timo tina tobias tom tomas tony torsten tracy udo ulrike ursula uwe ' +
    'valentina valerie vanessa vera veronica victor victoria vikram vincent viktor walter wei wendy william wolfgang yan yara yasmin yuki yusuf yves ' +
    'zara zoe zeynep'
  ).split(' '),
);
