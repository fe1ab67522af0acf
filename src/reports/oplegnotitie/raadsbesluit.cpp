#include "reports/oplegnotitie/raadsbesluit.hpp"

#include "analysis/kring.hpp"
#include "analysis/termijnen.hpp"
#include "reports/delen/bestuur.hpp"
#include "reports/oplegnotitie/stuk.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

/// A decision with a text of its own, which the raad adopts with it.
bool heeft_tekst(const Agendapunt& punt) {
    if (punt.aan_de_raad == Raadsvraag::wensen_meegeven || punt.aan_de_raad == Raadsvraag::besluit) return true;
    return punt.aan_de_raad == Raadsvraag::zienswijze &&
           (punt.voorstel == Zienswijzebesluit::met_opmerkingen || punt.voorstel == Zienswijzebesluit::afwijzend);
}

std::string zienswijze(Zienswijzebesluit voorstel, const Agendapunt& punt, const std::string& stuk) {
    const std::string_view woord = geeft_zienswijze(punt) ? "zienswijze" : "reactie";
    const std::string_view doen = geeft_zienswijze(punt) ? "in te dienen" : "te geven";
    switch (voorstel) {
    case Zienswijzebesluit::geen: return fmt::format("geen {} {} op {}", woord, doen, stuk);
    case Zienswijzebesluit::zonder_opmerkingen:
        return fmt::format("een {} zonder opmerkingen {} op {}", woord, doen, stuk);
    case Zienswijzebesluit::met_opmerkingen: return fmt::format("op {} deze {} {}", stuk, woord, doen);
    case Zienswijzebesluit::afwijzend: return fmt::format("op {} deze afwijzende {} {}", stuk, woord, doen);
    }
    return {};
}

Gegeven<Tekst> besluit(const Bijeenkomst& b, const Agendapunt& punt) {
    Gegeven<Tekst> fact{{}, gegeven(punt, &Agendapunt::aan_de_raad).missing, {}};
    const std::string naam = b.samenwerking.identiteit.naam.text;
    const std::string het_stuk = fmt::format("{} van {}", stuk(b.vergadering, punt), naam);
    if (!punt.aan_de_raad) return fact;
    switch (*punt.aan_de_raad) {
    case Raadsvraag::kennisnemen: fact.waarde = Tekst{fmt::format("kennis te nemen van {}", het_stuk)}; break;
    case Raadsvraag::wensen_meegeven:
        fact.waarde = Tekst{fmt::format("onze vertegenwoordiger over {} deze wensen mee te geven", het_stuk)};
        break;
    case Raadsvraag::besluit: fact.waarde = Tekst{fmt::format("over {} als volgt te besluiten", het_stuk)}; break;
    case Raadsvraag::zienswijze:
        if (punt.voorstel) fact.waarde = Tekst{zienswijze(*punt.voorstel, punt, het_stuk)};
        else fact.missing = gegeven(punt, &Agendapunt::voorstel).missing;
        break;
    }
    return fact;
}

Besluitpunt besluitpunt(const Bijeenkomst& b, const Agendapunt& punt, std::int64_t nummer) {
    Besluitpunt result{{nummer}, besluit(b, punt), heeft_tekst(punt), {}};
    if (result.heeft_tekst) result.tekst = gegeven(punt, &Agendapunt::conceptzienswijze);
    return result;
}

std::optional<Tekst> gelet_op(const Register& data, const Bijeenkomst& b) {
    const auto on_budget = [](const Agendapunt& punt) {
        return punt.aan_de_raad == Raadsvraag::zienswijze &&
               (punt.soort == Stuksoort::ontwerpbegroting || punt.soort == Stuksoort::begrotingswijziging);
    };
    if (std::ranges::none_of(b.vergadering.agenda, on_budget)) return {};
    const auto kring = analysis::kring(b.samenwerking, b.vergadering.datum);
    if (!kring || !analysis::heeft_cyclus(data, b.samenwerking)) return {};
    return Tekst{analysis::voor_kring(data.termijnen->grondslag_zienswijze, kring)};
}

/// Wishes go to who speaks for us; only a zienswijze or a reaction goes to the board.
std::string geadresseerde(const Bijeenkomst& b) {
    const auto is_voor_bestuur = [](const Agendapunt& punt) {
        return !punt.vertrouwelijk && (!punt.aan_de_raad || punt.aan_de_raad == Raadsvraag::zienswijze);
    };
    if (std::ranges::any_of(b.vergadering.agenda, is_voor_bestuur)) return bestuur(b.samenwerking);
    return "het college en onze vertegenwoordiger";
}

} // namespace

Raadsbesluit raadsbesluit(const Register& data, const Bijeenkomst& b) {
    Raadsbesluit result;
    result.gemeente = data.gemeente.naam;
    result.gelet_op = gelet_op(data, b);
    result.aan = {geadresseerde(b)};
    for (const Agendapunt& punt : b.vergadering.agenda) {
        if (punt.vertrouwelijk) result.heeft_vertrouwelijk = true;
        else result.punten.push_back(besluitpunt(b, punt, std::ssize(result.punten) + 1));
    }
    result.laatste = {std::ssize(result.punten) + 1};
    return result;
}

} // namespace grip::reports
