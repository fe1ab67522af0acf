// What was promised to the council, asked by it or advised, and should have been done by now.
#pragma once

#include "analysis/raadszaken.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules {

/// `Op {dag} {begin}: {tekst}. Dat had {dag} klaar moeten zijn.`
inline Zin zin_over_te_laat(const analysis::Raadszaak& zaak, std::string_view begin) {
    std::string tekst = on_one_line(zaak.uitspraak->tekst.text);
    if (!tekst.empty() && tekst.find_last_of(".!?") != tekst.size() - 1) tekst += '.';
    return zin("Op {} {}: {} Dat had uiterlijk {} klaar moeten zijn.", zaak.uitspraak->datum, begin, tekst,
               *zaak.opvolging->uiterlijk);
}

/// One finding for each of that kind that is too late. `begin`: what happened on its day, such as `is de raad toegezegd`.
template <analysis::Zaaksoort soort, const auto& begin>
void te_laat(const Context& context, Findings& findings) {
    for (const analysis::Raadszaak& zaak : analysis::raadszaken(context.data, context.peildatum)) {
        if (zaak.soort != soort || zaak.stand != analysis::Zaakstand::te_laat) continue;
        findings.add(
            zaak.plaats,
            fmt::format("deze {} van {} had op {} afgedaan moeten zijn", option_of(soort).key,
                        long_dutch(zaak.uitspraak->datum), long_dutch(*zaak.opvolging->uiterlijk)),
            "Zet bij `afgedaan` de dag waarop het is gedaan, of bij `uiterlijk` een nieuwe dag die de raad kent.",
            zin_over_te_laat(zaak, begin));
    }
}

} // namespace grip::rules
