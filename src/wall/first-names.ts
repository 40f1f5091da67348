import { listed } from './sorted-lines.ts';

/** First names as common in sales teams: who is called so is a colleague more often than a customer. */
export function isFirstName(word: string): boolean {
  lines ??= FIRST_NAMES.split('\n');
  return listed(lines, word);
}

let lines: readonly string[] | null = null;

/** In alphabetical order. */
export const FIRST_NAMES = `aaron abby abdul adam adele adrian adriana agata agnes ahmed aiden aisha aisling akash akiko alain alan
alana albert alberto alejandro alessandra alessandro alex alexander alexandra alfie alfonso alfred ali
alice alicia alina alison allison alma amanda amara amaya amelia amina amir amira amit amy ana anders
andre andrea andreas andrew andy angela angelo angus anika anil anita anja anjali anke anna annabel anne
annette annika anthony antoine anton antonio anya archie ariana ariel arjun arnaud arne arthur asha
ashley astrid aurelie axel ayesha ayla aylin ayse aziz barbara barry bastian beata beatrice beatriz becky
belen ben benjamin bente bernd bert beth bettina bianca birgit bjorn bob bogdan boris bradley bram
brandon brenda brian brigitte britta bruna bruno bryan burak caio caitlin callum camila camille carina
carl carla carlos carmen carol carolin carolina caroline casey catalina catarina catherine cathy cecile
cedric celia celine cem charles charlie charlotte chen chiamaka chiara chidi chloe chris christa
christian christina christine christoph christophe ciara cindy claire clara clare claude claudia claudio
clemens clement cody colin connor constance corinna courtney craig cristina cynthia damian damien dan
dana daniel daniela danielle danny daphne dario darren dave david deb debbie debora deborah deepa denise
deniz dennis derek diana diego dieter dimitri dirk divya dmitri dmitry dolores dominik donald donna doris
doug douglas duncan dylan edith edson eduardo edward eileen ekaterina eleanor elena eleni eli elias elif
elisa elisabeth elise elizabeth ella ellen elsa emeka emil emilia emily emma emmanuel emre enrique enzo
eric erik erika erin ernesto ernst esra estelle esther eugene eva evelyn ewa ezra fabian fabio farah
fatima federica federico felipe felix ferdinand fernanda fernando finn fiona florian francesca francisco
frank franziska fred freddie frederic freya frida friedrich gabriel gabriela gareth gary gavin gemma
geoff georg george gerald gerard gerd gilberto gina giorgio giovanni gisela gita giulia gloria gonzalo
gordon graham grainne greg gregor greta guido guillaume gunnar gunter gustavo hana hanna hannah hans
harry haruto hasan hassan hazel heather hector heidi heike heinrich heinz helen helena helene helga helge
helio hendrik henk henrik henry herbert hilary hiro holger howard hugo ian ibrahim ida ignacio igor iker
ilse imogen imran ines ingo ingrid ioana irene iria irina iris isaac isabel isabella isabelle isaiah isla
itziar ivan jack jackie jacob jade jaime jake jakob jamal james jamie jan jana jane janet jasmin jason
jasper javi javier jay jean jeff jelena jemima jenna jennifer jenny jens jeremy jesper jess jesse jessica
jesus jill jim jimmy joan joana joanna joao joaquim joaquin jochen jody joe joel joern johan johanna
johannes john johnny jonas jonathan jonny jordan jordi jorge jose josef joseph josh joshua josie joyce
juan juana judith juergen jules julia julian julie julien juliette jurgen jussara justin justyna kai
kamal kamil kara karen karim karin karina karl karla karsten kasia kasper kate katharina katherine
kathrin kathy katia katie katja katrin katrina kaya kayla keiko keith kelly kemal ken kenji kenneth kerry
kerstin kevin khalid kieran kim kimberly kinga kira kiran kirsten klara klaus kofi konrad kristen kristin
kristina krzysztof kumar kurt kwame kyle laila lakshmi lana lara larissa larry lars latoya laura lauren
laurence laurent lea leah leandro leila lena lennart leo leon leonie leslie leticia lewis li liam lidia
ligia lillian lilly lily lina linda lisa lisbeth liz lizzie lois lola lorena lorenzo lorna lothar lottie
louis louise luana luca lucas lucia luciana luciano lucie lucy ludovic ludwig luigi luis luisa luiza luka
lukas luke lydia lynn maciej madeleine mads magda maggie magnus maike maja malcolm malik mandy manish
manon manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus mareike margaret
margarita margot maria mariam marian mariana marianne marie marina mario marion marius marko markus
marlene marlon marta martha martin martina mary mateo mateus mathew mathias mathieu mathilde matilda matt
matteo matthew matthias maud maureen maurice mauricio max maxime maya megan mehmet mei melanie melissa
meredith mia michael michaela michal michel mick miguel mikael mike mikhail mila milan miles millie minh
mira miranda miriam mitch mohamed mohammad mohammed molly monica monika moritz morten muhammad murat
mustafa myriam nadia nadine nadja nancy naomi nasser natalia natalie natasha nathalie nathan neal neha
neil nicholas nick nico nicola nicolas nicole nigel nikhil nikita niklas nikolai nikolas nils nina noah
noel noemi noor nora norbert nuno nuria odile ola olaf olga oliver olivia olivier omar onur orla oscar
oskar otavio otto owen pablo pamela paolo parisa pascal patrice patricia patricio patrick patrik paul
paula pauline paulo pavel pawel pedro peggy perry peter petra phil philip philipp phoebe pia pierre pilar
piotr pooja poppy pradeep priscila priya priyanka quentin rabia rachel rafael rafaela raffael rahul
rainer raissa raj ralf ralph ramon randy raquel rashid raul ravi raymond rebecca rebekka regina reiko
reinhard renata renate rene renee rhys ricardo richard rick ricky rikke rita robert roberto robin rodrigo
roger rogerio rohan roisin roland rolf roman ronaldo ronan rory rosa rosalie rosana rosie ross roxana roy
ruben rudolf rui rupert russell ruth ryan sabine sabrina sadie saeed salim sally salma salome salvador
sam samantha samir samuel sandra sanjay sanna sanne sara sarah sasha saskia saul scott sean sebastian
sebastien selena selim selin serena serge sergio shane shannon sharon sheila shirin shirley shreya sigrid
silas silke silvia silvio simao simon simone siobhan sofia sofie solange sonia sonja sophia sophie soraia
soren stacey stanley stefan stefanie steffen stella stephan stephanie stephen steve steven stuart sue
sujata sunil susan susana susanne susie suzana suzanne sven svetlana sylvia tais tamara tamsin tania
tanja tanya tara tariq tatiana ted telmo terence teresa terry thabo thais thea theo theodor theresa
thiago thomas thorben thorsten tiago tim timo tina tobi tobias todd tom tomas tomasz tommy toni tony
torben torsten tracy travis trevor tricia tristan troy tyler udo ulrich ulrike uma ursula ute uwe vadim
valentina valerie valerio vanessa vanja vasco vera verena veronica vicky victor victoria vikram viktor
vincent vincenzo vitor vivian vivien volker walter wanda warren wayne wei wendy werner wiebke willem
william wilma winston wolfgang xavier ximena yago yan yann yannick yara yasmin yolanda yuki yusuf yves
yvonne zac zach zainab zara zeynep zoe zofia zsofia`;
