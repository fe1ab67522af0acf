// What our contribution to one party comes to, in sentences.
#pragma once

#include "reports/bijdrage/view.hpp"

namespace grip::reports {

/// Our contribution of the year, how it grew, and beside which norm.
std::vector<Opmerking> bijdragezinnen(const Bijdrageblad& blad);

/// `Onze begroting en die van de partij noemen hetzelfde bedrag.`; none when fewer than two are known, or when some differ.
std::optional<Zin> gelijke_bronnen(const Bronnenvergelijking& vergelijking);

/// `het bedrag (bij Wettelijke taken); …`: each once, with the parts that lack it.
std::optional<Zin> wat_ontbreekt(const std::vector<Deel>& delen);

/// `In 2028 en 2029 doen wij niet mee.`, and where an amount stands all the same.
std::vector<Opmerking> jaren_zonder_deelname(const std::vector<Jaarbijdrage>& jaren);

/// `€ 528.713,14 minder`
Zin in_woorden(Euro verschil);

} // namespace grip::reports
