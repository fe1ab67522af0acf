#include "reports/oplegnotitie/raadsbesluit.hpp"

#include "analysis/artikel.hpp"
#include "analysis/deelnemers.hpp"
#include "analysis/kring.hpp"
#include "analysis/termijnregels.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/text.hpp"
#include "reports/delen/bestuur.hpp"
#include "reports/oplegnotitie/punt.hpp"
#include "reports/oplegnotitie/stuk.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

/// A decision with a text of its own, which the raad adopts with it.
bool heeft_tekst(const Agendapunt& punt) {
    if (punt.aan_de_raad == Raadsvraag::wensen_meegeven || punt.aan_de_raad == Raadsvraag::besluit) return true;
    return punt.aan_de_raad == Raadsvraag::zienswijze && analysis::heeft_opmerkingen(punt.voorstel);
}

/// None, no remarks and remarks are different decisions; none is put for another.
std::string zienswijze(const Bijeenkomst& b, const Agendapunt& punt, const std::string& stuk) {
    const bool recht = geeft_zienswijze(b.samenwerking, punt);
    switch (*punt.voorstel) {
    case Zienswijzebesluit::geen:
        return recht ? fmt::format("geen zienswijze naar voren te brengen over {}", stuk)
                     : fmt::format("geen reactie te geven op {}", stuk);
    case Zienswijzebesluit::zonder_opmerkingen:
        return fmt::format("{} te laten weten dat de raad geen opmerkingen heeft bij {}", bestuur(b.samenwerking),
                           stuk);
    case Zienswijzebesluit::met_opmerkingen:
    case Zienswijzebesluit::afwijzend:
        return recht ? fmt::format("de volgende zienswijze naar voren te brengen over {}", stuk)
                     : fmt::format("de volgende reactie te geven op {}", stuk);
    }
    return {};
}

/// Whom the raad can ask to speak for it: members that it appointed itself, the burgemeester where he sits, else the college.
std::string_view vertegenwoordiger(const Register& data, const Bijeenkomst& b) {
    if (analysis::raad_beslist_mee(data, b.samenwerking, b.vergadering.datum).value_or(false))
        return b.vergadering.orgaan == Orgaan::ab ? "onze leden van het algemeen bestuur"
                                                  : "onze leden van het bestuur";
    const auto is_burgemeester = [&](const Bestuurslid& lid) {
        return lid.orgaan == b.vergadering.orgaan && lid.functie == Functie::burgemeester &&
               lid.rol != Bestuursrol::plaatsvervanger;
    };
    return std::ranges::any_of(b.samenwerking.wie.bestuur, is_burgemeester) ? "de burgemeester" : "het college";
}

Gegeven<Tekst> besluit(const Register& data, const Bijeenkomst& b, const Agendapunt& punt) {
    Gegeven<Tekst> fact{{}, gegeven(punt, &Agendapunt::aan_de_raad).missing, {}};
    const std::string naam = b.samenwerking.identiteit.naam.text;
    const std::string het_stuk = fmt::format("{} van {}", stuk(b.vergadering, punt), naam);
    if (!punt.aan_de_raad) return fact;
    switch (*punt.aan_de_raad) {
    case Raadsvraag::kennisnemen: fact.waarde = Tekst{fmt::format("kennis te nemen van {}", het_stuk)}; break;
    case Raadsvraag::wensen_meegeven:
        fact.waarde = Tekst{fmt::format("{} te verzoeken de volgende wensen in te brengen over {}",
                                        vertegenwoordiger(data, b), het_stuk)};
        break;
    case Raadsvraag::besluit: fact.waarde = Tekst{fmt::format("over {} als volgt te besluiten", het_stuk)}; break;
    case Raadsvraag::zienswijze:
        if (punt.voorstel) fact.waarde = Tekst{zienswijze(b, punt, het_stuk)};
        else fact.missing = gegeven(punt, &Agendapunt::voorstel).missing;
        break;
    }
    return fact;
}

Besluitpunt besluitpunt(const Register& data, const Bijeenkomst& b, const Agendapunt& punt, std::int64_t nummer) {
    Besluitpunt result{{nummer}, besluit(data, b, punt), heeft_tekst(punt), {}};
    if (result.heeft_tekst) result.tekst = gegeven(punt, &Agendapunt::conceptzienswijze);
    return result;
}

/// The articles on which a zienswijze rests, each once; none when it is not known whose regeling it is.
std::optional<Tekst> gelet_op(const Register& data, const Bijeenkomst& b) {
    const auto kring = analysis::kring(b.samenwerking, b.vergadering.datum);
    std::vector<std::string> artikelen;
    for (const Agendapunt& punt : b.vergadering.agenda) {
        const auto stuk = analysis::cyclusstuk(punt.soort);
        if (punt.vertrouwelijk || punt.aan_de_raad != Raadsvraag::zienswijze || !stuk || !kring) continue;
        for (const Termijnregel* regel :
             analysis::wettelijke_regels(data, b.samenwerking, *stuk, Stap::zienswijze, kring)) {
            const std::string artikel = analysis::voluit(analysis::voor_kring(regel->artikel, kring));
            if (!analysis::geldt_op(*regel, b.vergadering.datum)) continue;
            if (std::ranges::find(artikelen, artikel) == artikelen.end()) artikelen.push_back(artikel);
        }
    }
    return artikelen.empty() ? std::nullopt : std::optional{Tekst{join_dutch(artikelen)}};
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
        else if (heeft_inhoud(punt)) result.punten.push_back(besluitpunt(data, b, punt, std::ssize(result.punten) + 1));
    }
    result.laatste = {std::ssize(result.punten) + 1};
    return result;
}

} // namespace grip::reports
