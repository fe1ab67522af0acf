// What our contribution to one party comes to, in sentences.
#pragma once

#include "analysis/vergelijking.hpp"
#include "reports/bijdrage/view.hpp"

namespace grip::reports {

/// Our contribution of the year, how it grew, and beside which norm.
std::vector<Opmerking> bijdragezinnen(const Bijdrageblad& blad);

/// `De samenwerking eindigde op 31 december 2024. Wij betaalden een uittreedsom van € 70.000.`
std::vector<Opmerking> eindezinnen(const Samenwerking& samenwerking);

/// `Onze begroting en die van de dienst noemen voor ons hetzelfde bedrag.`; none when fewer than two are known to do so.
std::optional<Zin> gelijke_bronnen(const analysis::Vergelijking& vergelijking);

/// What differs from the first of them by no more than the norm: a sentence each.
std::vector<Opmerking> binnen_norm(const analysis::Vergelijking& vergelijking, Euro norm, Jaar jaar);

/// How much the raad can steer; none when the explanation says so, or nothing is known.
std::optional<Zin> sturingszin(const std::optional<Beinvloedbaar>& beinvloedbaar);

/// `het bedrag (bij Wettelijke taken); …`: each once, with the parts that lack it.
std::optional<Zin> wat_ontbreekt(const std::vector<Deel>& delen);

/// `In 2028 en 2029 doen wij niet mee.`, and where an amount stands all the same.
std::vector<Opmerking> jaren_zonder_deelname(const std::vector<Jaarbijdrage>& jaren);

/// `€ 528.713,14 minder`
Zin in_woorden(Euro verschil);

} // namespace grip::reports
