#include "reports/delen/wijzigingen.hpp"

#include "analysis/bestanden.hpp"

#include <algorithm>

namespace grip::reports {
bool valt_in(const std::optional<Date>& datum, Date sinds, Date peildatum) {
    return datum && *datum >= sinds && *datum <= peildatum;
}

Zin wijzigingen(const Register& data, const Samenwerking& samenwerking, Date sinds, Date peildatum) {
    const auto within = [&](const std::optional<Date>& datum) { return valt_in(datum, sinds, peildatum); };
    const Volgen& volgen = samenwerking.volgen;
    std::vector<Zin> parts;
    const auto add = [&](std::ptrdiff_t number, std::string_view one, std::string_view more) {
        if (number > 0) parts.push_back(geteld(number, one, more));
    };
    add(std::ranges::count_if(volgen.ontwikkelingen, within, &Ontwikkeling::datum), "ontwikkeling", "ontwikkelingen");
    add(std::ranges::count_if(samenwerking.risicobeeld.risicos, within, &Risico::bijgewerkt), "risico bijgewerkt",
        "risico's bijgewerkt");
    add(std::ranges::count_if(volgen.afspraken, within, &Afspraak::datum), "afspraak", "afspraken");
    if (volgen.evaluatie && within(volgen.evaluatie->laatste)) parts.push_back(als_zin("geëvalueerd"));
    if (samenwerking.toetsing && within(samenwerking.toetsing->datum)) parts.push_back(als_zin("getoetst"));
    const Location plaatsen[]{at(volgen, &Volgen::ontwikkelingen), at(volgen, &Volgen::afspraken),
                              at(samenwerking.risicobeeld, &Risicobeeld::risicos)};
    if (!std::ranges::all_of(plaatsen, [&](const Location& l) { return analysis::is_gelezen(data, l); }))
        parts.push_back(als_zin("niet alles kon worden gelezen"));
    return parts.empty() ? als_zin("geen") : aaneen(parts, ", ");
}

} // namespace grip::reports
