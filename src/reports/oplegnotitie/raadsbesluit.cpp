#include "reports/oplegnotitie/raadsbesluit.hpp"

#include "analysis/artikel.hpp"
#include "analysis/deelnemers.hpp"
#include "analysis/geheimhouding.hpp"
#include "analysis/kring.hpp"
#include "analysis/termijnregels.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/text.hpp"
#include "reports/delen/bestuur.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/delen/telwoord.hpp"
#include "reports/oplegnotitie/punt.hpp"

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

/// Whom the raad can ask to speak for it: the burgemeester where nobody else sits there for us, members that it appointed itself,
/// else the college.
std::string_view vertegenwoordiger(const Register& data, const Bijeenkomst& b) {
    std::vector<Functie> functies;
    for (const Bestuurslid& lid : b.samenwerking.wie.bestuur) {
        if (lid.orgaan == b.vergadering.orgaan && lid.functie && lid.rol != Bestuursrol::plaatsvervanger)
            functies.push_back(*lid.functie);
    }
    const auto burgemeesters = std::ranges::count(functies, Functie::burgemeester);
    if (burgemeesters > 0 && burgemeesters == std::ssize(functies)) return "de burgemeester";
    if (analysis::raad_beslist_mee(data, b.samenwerking, b.vergadering.datum).value_or(false))
        return b.vergadering.orgaan == Orgaan::ab ? "onze leden van het algemeen bestuur"
                                                  : "onze leden van het bestuur";
    return burgemeesters > 0 ? "de burgemeester" : "het college";
}

Gegeven<Tekst> besluit(const Register& data, const Bijeenkomst& b, const Agendapunt& punt) {
    Gegeven<Tekst> fact{{}, gegeven(punt, &Agendapunt::aan_de_raad).missing, {}};
    const std::string naam = in_zin(b.samenwerking);
    const std::string het_stuk = fmt::format("{} van {}", stuk(data, b, punt), naam);
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
    Besluitpunt result{{nummer}, besluit(data, b, punt), {}, heeft_tekst(punt), false, {}};
    if (result.heeft_tekst) result.tekst = gegeven(punt, &Agendapunt::conceptzienswijze);
    return result;
}

/// On which article a zienswijze rests; none when the item asks for none, or it is not known whose regeling it is.
std::vector<std::string> artikelen_van(const Register& data, const Bijeenkomst& b, const Agendapunt& punt) {
    const auto kring = analysis::kring(b.samenwerking, b.vergadering.datum);
    const auto stuk = analysis::cyclusstuk(punt.soort);
    std::vector<std::string> artikelen;
    if (punt.aan_de_raad != Raadsvraag::zienswijze || !stuk || !kring) return artikelen;
    for (const Termijnregel* regel :
         analysis::wettelijke_regels(data, b.samenwerking, *stuk, Stap::zienswijze, kring)) {
        if (!analysis::geldt_op(*regel, b.vergadering.datum)) continue;
        const std::string artikel = analysis::voluit(analysis::voor_kring(regel->artikel, kring));
        if (std::ranges::find(artikelen, artikel) == artikelen.end()) artikelen.push_back(artikel);
    }
    return artikelen;
}

/// An article, and the points of the decision that rest on it.
struct Grond {
    std::string artikel;
    std::vector<std::string> punten;
};

void voeg_toe(const std::vector<std::string>& artikelen, const std::string& punt, std::vector<Grond>& gronden) {
    for (const std::string& artikel : artikelen) {
        auto grond = std::ranges::find(gronden, artikel, &Grond::artikel);
        if (grond == gronden.end()) grond = gronden.insert(grond, {artikel, {}});
        grond->punten.push_back(punt);
    }
}

/// Each article once, with its points when there are others.
std::optional<Tekst> gelet_op(const std::vector<Grond>& gronden, std::size_t punten) {
    if (gronden.empty()) return {};
    std::vector<std::string> delen;
    for (const auto& [artikel, nummers] : gronden) {
        const bool alle = gronden.size() == 1 && nummers.size() == punten;
        delen.push_back(
            alle ? artikel
                 : fmt::format("{} ({} {})", artikel, nummers.size() == 1 ? "punt" : "punten", join_dutch(nummers)));
    }
    return Tekst{join_dutch(delen)};
}

/// What the raad can adopt: a point without its words is left out, and said.
bool is_af(const Besluitpunt& punt) { return punt.besluit.waarde && (!punt.heeft_tekst || punt.tekst.waarde); }

/// A zienswijze or a reaction goes to the board; of the rest the college knows, for it proposed it.
bool gaat_naar_bestuur(const Agendapunt& punt) { return punt.aan_de_raad == Raadsvraag::zienswijze; }

/// In public no word of what is confidential; behind closed doors only what is secret by law: our own mark closes no door.
bool hoort_erin(const Agendapunt& punt, Besluitvorm vorm, Date dag) {
    const bool geheim =
        punt.vertrouwelijk && !punt.origin.withheld && punt.geheimhouding && analysis::geldt(*punt.geheimhouding, dag);
    const bool hier = vorm == Besluitvorm::besloten ? geheim : !punt.vertrouwelijk;
    return hier && vraagt_besluit(punt);
}

/// The points of a decision while it is made.
struct Opbouw {
    Raadsbesluit besluit;
    std::vector<Grond> gronden;
    std::vector<std::string> besturen; ///< to whom it goes
    std::vector<Zin> zonder_tekst;     ///< `Begroting 2027 (Dienst)`
};

void voeg_toe(const Register& data, const analysis::Avondpunt& avondpunt, Besluitvorm vorm, Opbouw& opbouw) {
    const Bijeenkomst b{*avondpunt.vergadering, *avondpunt.samenwerking};
    const Agendapunt& punt = *avondpunt.punt;
    Besluitpunt besluit = besluitpunt(data, b, punt, std::ssize(opbouw.besluit.punten) + 1);
    if (!is_af(besluit)) {
        opbouw.besluit.zonder_tekst.push_back({korte_naam(data, b.samenwerking, punt)});
        opbouw.zonder_tekst.push_back(
            zin("{} ({})", korte_naam(data, b.samenwerking, punt), b.samenwerking.identiteit.naam));
        return;
    }
    const auto artikelen = artikelen_van(data, b, punt);
    if (vorm == Besluitvorm::meer_besturen && !artikelen.empty()) besluit.artikel = Tekst{join_dutch(artikelen)};
    else voeg_toe(artikelen, std::to_string(besluit.nummer.scaled), opbouw.gronden);
    const std::string aan = bestuur(b.samenwerking);
    if (gaat_naar_bestuur(punt) && std::ranges::find(opbouw.besturen, aan) == opbouw.besturen.end())
        opbouw.besturen.push_back(aan);
    opbouw.besluit.punten.push_back(std::move(besluit));
}

/// What an orgaan of the municipality imposed the raad can lift (Gemeentewet art. 89 lid 4); what a board imposed it cannot.
bool kan_raad_opheffen(const analysis::Avondpunt& avondpunt) {
    const Geheimhouding& geheimhouding = *avondpunt.punt->geheimhouding;
    return geheimhouding.krachtens == Geheimwet::gemeentewet_87 && !geheimhouding.opgeheven;
}

/// Whether these stay secret the raad decides too.
void voeg_geheimhouding_toe(const std::vector<std::string>& stukken, Raadsbesluit& besluit) {
    Besluitpunt punt;
    punt.nummer = {std::ssize(besluit.punten) + 1};
    punt.besluit.waarde = Tekst{fmt::format("de geheimhouding op {} (niet) op te heffen", join_dutch(stukken))};
    punt.artikel = Tekst{"artikel 89, vierde lid, van de Gemeentewet"};
    besluit.punten.push_back(std::move(punt));
}

std::optional<Zin> zonder_tekst_in_zin(const std::vector<Zin>& stukken) {
    if (stukken.empty()) return {};
    return zin("Over {} wordt de raad ook een besluit gevraagd; de tekst daarvan is nog niet bekend.",
               opgesomd(stukken));
}

std::optional<Zin> apart_in_zin(std::int64_t aantal) {
    if (aantal == 0) return {};
    return zin("Wat over {} wordt besloten, staat hier niet.",
               aantal == 1 ? als_zin("een vertrouwelijk agendapunt")
                           : zin("{} vertrouwelijke agendapunten", telwoord(aantal)));
}

} // namespace

Raadsbesluit raadsbesluit(const Register& data, const std::vector<analysis::Avondpunt>& punten, Besluitvorm vorm,
                          std::optional<Date> raadsdag) {
    Opbouw opbouw;
    Raadsbesluit& result = opbouw.besluit;
    result.gemeente = data.gemeente.naam;
    result.raadsdag = raadsdag;
    result.besloten = vorm == Besluitvorm::besloten;
    std::vector<std::string> op_te_heffen;
    std::int64_t apart = 0;
    for (const analysis::Avondpunt& avondpunt : punten) {
        if (avondpunt.punt->vertrouwelijk && !result.besloten) ++apart;
        if (!hoort_erin(*avondpunt.punt, vorm, raadsdag.value_or(avondpunt.vergadering->datum))) continue;
        voeg_toe(data, avondpunt, vorm, opbouw);
        if (result.besloten && kan_raad_opheffen(avondpunt))
            op_te_heffen.push_back(fmt::format("het stuk over \"{}\"", avondpunt.punt->titel.text));
    }
    result.gelet_op = gelet_op(opbouw.gronden, result.punten.size());
    if (!op_te_heffen.empty() && !result.punten.empty()) voeg_geheimhouding_toe(op_te_heffen, result);
    result.nog_niet = zonder_tekst_in_zin(opbouw.zonder_tekst);
    result.apart = apart_in_zin(apart);
    result.laatste = {std::ssize(result.punten) + 1};
    if (!opbouw.besturen.empty()) result.aan = Tekst{join_dutch(opbouw.besturen)};
    else if (!result.punten.empty()) result.punten.back().slot = true;
    return result;
}

} // namespace grip::reports
