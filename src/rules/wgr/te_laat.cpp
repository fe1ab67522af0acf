#include "rules/wgr/te_laat.hpp"

namespace grip::rules {
namespace {

using analysis::Dossier;
using analysis::Termijnstand;

std::string toezichthouder(const Context& context, const Termijnstand& stand) {
    return stand.kring ? analysis::voor_kring(context.data.termijnen->toezichthouder, stand.kring)
                       : "de toezichthouder";
}

Zin wat_gebeurde(const Context& context, const Dossier& dossier, const Termijnstand& stand) {
    const Zin stuk = analysis::in_zin(dossier);
    if (stand.ontvangst) return zin("Wij ontvingen {} op {}", stuk, *stand.gedaan);
    const Zin begin = met_hoofdletter(stuk);
    if (stand.stap == Stap::naar_toezichthouder)
        return zin("{} ging op {} naar {}", begin, *stand.gedaan, toezichthouder(context, stand));
    return zin("{} is op {} {}", begin, *stand.gedaan, stand.stap == Stap::vastgesteld ? "vastgesteld" : "verzonden");
}

/// A term of its own stands in the regeling, or in what those who take part agreed.
std::string_view volgens(const Dossier& dossier, const Termijnstand& stand) {
    if (!stand.eigen) return "";
    return is_regeling(dossier.samenwerking->vorm.rechtsvorm) ? " volgens de regeling" : " volgens de afspraken";
}

/// By so many days a term can move for a weekend and the days off around it.
constexpr std::int64_t dagen_verschoven = 5;

Zin twijfel(const Context& context, const Termijnstand& stand) {
    if (*stand.te_laat > dagen_verschoven || voorbehoud(context, stand).empty()) return {};
    return als_zin(" Of die dag naar een werkdag verschuift, staat niet vast.");
}

} // namespace

Zin te_laat_in_zin(const Context& context, const Dossier& dossier, const Termijnstand& stand) {
    // the term runs to the offering, which comes before the meeting or on its day
    const bool minstens = stand.grond == analysis::Grond::vergadering;
    return zin("{}, {}{} na de laatste dag{}{} ({}).{}", wat_gebeurde(context, dossier, stand),
               minstens ? "ten minste " : "", geteld(*stand.te_laat, "dag", "dagen"),
               stand.ontvangst ? " voor verzending" : "", volgens(dossier, stand), *stand.uiterlijk,
               twijfel(context, stand));
}

} // namespace grip::rules
