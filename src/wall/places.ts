import { listed } from './sorted-lines.ts';

/** Cities, countries and regions: people move there, and have colleagues there, more often than they buy. */
export function isPlace(word: string): boolean {
  lines ??= PLACES.split('\n');
  return listed(lines, word);
}

let lines: readonly string[] | null = null;

/** In alphabetical order. */
export const PLACES = `africa alemania america amsterdam antwerp asia athens atlanta austin australia austria bangalore
barcelona basel bavaria beijing belfast belgium berlin bern birmingham bogota bologna bordeaux boston
brasil brasilia brazil bremen bristol britain brussels bruxelles bucharest budapest buenos california
canada cardiff chicago chile china cologne colombia copenhagen dallas delhi denmark denver detroit
deutschland dortmund dresden dubai dublin dusseldorf edinburgh england espana europa finland florence
florida france francia frankfurt gdansk geneva genoa germany ghent glasgow gothenburg graz greece hamburg
hannover helsinki houston hungary iceland india ireland israel istanbul italia italy japan jerusalem kiev
koln krakow lausanne leeds leicester leipzig liege lille lima lisboa lisbon liverpool ljubljana london
luxembourg lyon madrid malaga malmo manchester mannheim marseille melbourne mexico miami milan milano
montreal moscow mumbai munchen munich nantes naples netherlands newcastle nice norway nottingham
nuremberg oporto osaka oslo oxford paris philadelphia phoenix poland portland porto portugal poznan
prague recife rio roma romania rome rotterdam salzburg santiago sao scotland seattle seoul sevilla
seville shanghai sheffield singapore spain stockholm strasbourg stuttgart sweden switzerland sydney texas
tokyo toronto toulouse turin turkey utrecht valencia vancouver venice vienna vilnius wales warsaw
washington wien wroclaw york zagreb zaragoza zurich`;
