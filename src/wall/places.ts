/** Cities, countries and regions: people move there, and have colleagues there, more often than they buy. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'amsterdam antwerp asia athens atlanta austin australia austria bangalore barcelona basel bavaria beijing belfast belgium berlin bern birmingham ' +
    'bogota bologna bordeaux boston brasilia brazil bremen bristol britain brussels bucharest budapest buenos california canada cardiff chicago chile ' +
    'china cologne colombia copenhagen dallas delhi denmark denver detroit dortmund dresden dubai dublin dusseldorf edinburgh england ' +
    'finland florence florida france frankfurt gdansk geneva genoa germany ghent glasgow gothenburg graz greece hamburg hannover helsinki houston hungary ' +
    'iceland india ireland israel istanbul italy japan jerusalem kiev krakow lausanne leeds leicester leipzig liege lille lima lisboa lisbon liverpool ' +
    'ljubljana london luxembourg lyon madrid malaga malmo manchester mannheim marseille melbourne mexico miami milan milano montreal moscow mumbai ' +
    'munich nantes naples netherlands newcastle nice norway nottingham nuremberg oporto osaka oslo oxford paris philadelphia phoenix poland porto ' +
    'portland portugal poznan prague recife rio roma romania rome rotterdam salzburg santiago sao scotland seattle seoul seville shanghai sheffield ' +
    'singapore spain stockholm strasbourg stuttgart sweden switzerland sydney texas tokyo toronto toulouse turin turkey utrecht valencia vancouver ' +
    'venice vienna vilnius wales warsaw washington wroclaw wien york zagreb zaragoza zurich munchen koln bruxelles sevilla espana brasil deutschland ' +
    'francia alemania europa italia africa america'
  ).split(' '),
);
