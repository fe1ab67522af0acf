#include "reports/zienswijzen/telling.hpp"

#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace grip::reports::zienswijzen {
namespace {

Afloop afloop_van(const Zienswijzeregel& regel) {
    if (regel.antwoord_komt) return Afloop::komt_nog;
    if (!regel.gevolg.waarde)
        return regel.reactie.waarde || regel.reactie_datum.waarde ? Afloop::onbekend : Afloop::zonder_antwoord;
    switch (*regel.gevolg.waarde) {
    case Zienswijzegevolg::overgenomen: return Afloop::overgenomen;
    case Zienswijzegevolg::deels: return Afloop::deels;
    case Zienswijzegevolg::niet: break;
    }
    return Afloop::niet;
}

/// As it stands by itself, behind `één keer`, and of the only one. That an answer is not registered does not say that none came.
struct Woorden {
    Afloop afloop;
    std::string_view los;
    std::string_view in_telling;
    std::string_view alleen;
};
constexpr std::array woorden{
    Woorden{Afloop::overgenomen, "overgenomen", "overgenomen", "overgenomen"},
    Woorden{Afloop::deels, "deels overgenomen", "deels", "deels overgenomen"},
    Woorden{Afloop::niet, "niet overgenomen", "niet", "niet overgenomen"},
    Woorden{Afloop::onbekend, "niet bekend", "is niet bekend wat ervan werd", "wat ervan werd, is niet bekend"},
    Woorden{Afloop::komt_nog, "antwoord komt nog", "komt het antwoord nog", "het antwoord komt nog"},
    Woorden{Afloop::zonder_antwoord, "nog geen antwoord bekend", "is nog geen antwoord bekend",
            "een antwoord is nog niet bekend"},
};

/// Where something is still to come or to be found out, it is said of what.
bool noemt_stukken(Afloop afloop) { return afloop == Afloop::zonder_antwoord || afloop == Afloop::komt_nog; }

std::optional<std::string> deel_van_telling(const std::vector<Vraag>& vragen, const Woorden& w) {
    const auto aantal = std::ranges::count(vragen, w.afloop, &Vraag::afloop);
    if (aantal == 0) return {};
    std::string text = vragen.size() == 1 ? std::string{w.alleen} : fmt::format("{} {}", keer(aantal), w.in_telling);
    if (!noemt_stukken(w.afloop)) return text;
    std::vector<std::string> stukken;
    for (const Vraag& v : vragen) {
        if (v.afloop == w.afloop) stukken.push_back(fmt::format("{}, {}", v.naam.text, v.stuk.text));
    }
    return text + fmt::format(" ({})", fmt::join(stukken, "; "));
}

/// What the raad decided on a paper without asking something of the board, as the head of a list.
std::string kop(const Zienswijzeregel& regel) {
    if (regel.gepland) return "nog te besluiten";
    if (!regel.besluit.waarde) return "niet bekend wat de raad besloot";
    switch (*regel.besluit.waarde) {
    case Zienswijzebesluit::geen: return "geen zienswijze";
    case Zienswijzebesluit::zonder_opmerkingen: return "geen opmerkingen";
    case Zienswijzebesluit::met_opmerkingen:
    case Zienswijzebesluit::afwijzend: break;
    }
    return label_of(*regel.besluit.waarde);
}

Zin stuk_van(const Zienswijzeregel& regel) {
    if (regel.gepland && regel.datum.waarde) return zin("{} ({})", regel.stuk, *regel.datum.waarde);
    return regel.kanttekening ? zin("{} ({})", regel.stuk, *regel.kanttekening) : als_zin(regel.stuk);
}

} // namespace

bool is_vraag(const Zienswijzeregel& regel) { return regel.vraagt_antwoord && !regel.vertrouwelijk; }

Vraag vraag(const Tekst& samenwerking, const Zienswijzeregel& regel) {
    const Afloop afloop = afloop_van(regel);
    const auto found = std::ranges::find(woorden, afloop, &Woorden::afloop);
    return {samenwerking,
            regel.stuk,
            regel.datum.waarde,
            regel.kanttekening,
            regel.namens_raad,
            regel.kern.waarde,
            regel.reactie_datum.waarde,
            regel.reactie.waarde,
            {std::string{found->los}},
            afloop};
}

void sorteer(std::vector<Vraag>& vragen) {
    std::ranges::stable_sort(vragen, {}, [](const Vraag& v) {
        return std::tuple{v.afloop != Afloop::zonder_antwoord, v.afloop != Afloop::komt_nog,
                          Date::max() - v.datum.value_or(Date{})};
    });
}

Zin telling(const std::vector<Vraag>& vragen) {
    if (vragen.empty()) return als_zin("De raad bracht bij geen van deze stukken opmerkingen naar voren.");
    std::vector<std::string> delen;
    for (const Woorden& w : woorden) {
        if (auto deel = deel_van_telling(vragen, w)) delen.push_back(std::move(*deel));
    }
    const std::string hoe_vaak = vragen.size() == 1 ? "Eén keer" : keer(std::ssize(vragen));
    const bool ook_college = std::ranges::any_of(vragen, &Vraag::namens_raad);
    return met_hoofdletter(
        als_zin(fmt::format("{} bracht de raad{} opmerkingen naar voren: {}.", hoe_vaak,
                            ook_college ? ", of namens hem het college," : "", fmt::join(delen, ", "))));
}

std::optional<Zin> zonder_vraag(const std::vector<Zienswijzeregel>& regels) {
    std::vector<std::pair<std::string, std::vector<Zin>>> groepen;
    for (const Zienswijzeregel& regel : regels) {
        if (regel.vertrouwelijk || is_vraag(regel)) continue;
        const std::string naam = kop(regel);
        auto groep = std::ranges::find(groepen, naam, &std::pair<std::string, std::vector<Zin>>::first);
        if (groep == groepen.end()) groep = groepen.insert(groepen.end(), {naam, {}});
        groep->second.push_back(stuk_van(regel));
    }
    if (groepen.empty()) return {};
    std::vector<Zin> delen;
    for (const auto& [naam, stukken] : groepen) delen.push_back(zin("{}: {}", naam, opgesomd(stukken)));
    return aaneen(delen, "; ");
}

} // namespace grip::reports::zienswijzen
