#include "reports/oplegnotitie/raadsavond.hpp"

#include "analysis/zienswijzen.hpp"
#include "reports/delen/avond.hpp"
#include "reports/delen/kalender/vensterzin.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/delen/telwoord.hpp"
#include "reports/oplegnotitie/bespreking.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <tuple>

namespace grip::reports {
namespace {

using analysis::Avondpunt;

/// The items of one meeting, the heaviest first.
struct Deel {
    const Vergadering* vergadering;
    const Samenwerking* samenwerking;
    std::vector<const Agendapunt*> agenda;
};

std::vector<Deel> per_vergadering(const std::vector<Avondpunt>& punten) {
    std::vector<Deel> delen;
    for (const Avondpunt& punt : punten) {
        if (delen.empty() || delen.back().vergadering != punt.vergadering)
            delen.push_back({punt.vergadering, punt.samenwerking, {}});
        delen.back().agenda.push_back(punt.punt);
    }
    return delen;
}

/// The largest change of our contribution, in cents; none when that is known of no item. What is confidential changes no order,
/// so that the public paper has the same numbers.
std::optional<std::int64_t> inzet(const Deel& deel) {
    std::optional<std::int64_t> grootste;
    for (const Agendapunt* punt : deel.agenda) {
        if (const auto verschil = punt->vertrouwelijk ? std::nullopt : verschil_van(*punt))
            grootste = std::max(grootste.value_or(0), std::abs(verschil->cents));
    }
    return grootste;
}

std::string keuze_in_woorden(const Samenwerking& s, const Agendapunt& punt) {
    const std::string_view woord = analysis::zienswijzewoord(geeft_zienswijze(s, punt));
    switch (*punt.voorstel) {
    case Zienswijzebesluit::geen: return fmt::format("geen {}", woord);
    case Zienswijzebesluit::zonder_opmerkingen: return "laten weten dat er geen opmerkingen zijn";
    case Zienswijzebesluit::met_opmerkingen: return fmt::format("{} met opmerkingen", woord);
    case Zienswijzebesluit::afwijzend: return fmt::format("afwijzende {}", woord);
    }
    return {};
}

Gegeven<Tekst> voorstel(const Samenwerking& s, const Agendapunt& punt) {
    Gegeven<Tekst> fact{{}, gegeven(punt, &Agendapunt::aan_de_raad).missing, {}};
    if (!punt.aan_de_raad) return fact;
    switch (*punt.aan_de_raad) {
    case Raadsvraag::kennisnemen:
        fact.waarde = Tekst{vraagt_besluit(punt) ? "kennisnemen" : "ter informatie, geen besluit"};
        break;
    case Raadsvraag::wensen_meegeven: fact.waarde = Tekst{"wensen meegeven"}; break;
    case Raadsvraag::besluit: fact.waarde = Tekst{"besluiten"}; break;
    case Raadsvraag::zienswijze:
        if (punt.voorstel) fact.waarde = Tekst{keuze_in_woorden(s, punt)};
        else fact.missing = gegeven(punt, &Agendapunt::voorstel).missing;
        break;
    }
    return fact;
}

Raadskeuze keuze(const Samenwerking& s, const Agendapunt& agendapunt, const Punt& punt) {
    Raadskeuze result;
    result.nummer = punt.nummer;
    result.vertrouwelijk = punt.vertrouwelijk;
    if (punt.vertrouwelijk) return result;
    result.wat = {fmt::format("{}, {}", punt.titel.text, s.identiteit.naam.text)};
    result.voorstel = voorstel(s, agendapunt);
    result.over_geld = punt.geld.has_value();
    if (!punt.geld) return result;
    result.bijdrage = punt.geld->nieuw;
    result.verschil = punt.geld->verschil;
    return result;
}

/// What the draft budgets of a year ask together, of those of which it is known.
struct Jaarsom {
    Euro meer;
    std::int64_t bekend = 0;
    std::int64_t alle = 0;
};

std::map<Jaar, Jaarsom> begrotingen(const std::vector<Avondpunt>& punten) {
    std::map<Jaar, Jaarsom> sommen;
    for (const Avondpunt& avondpunt : punten) {
        const Agendapunt& punt = *avondpunt.punt;
        if (punt.origin.withheld || punt.soort != Stuksoort::ontwerpbegroting || !punt.jaar) continue;
        Jaarsom& som = sommen[*punt.jaar];
        ++som.alle;
        const auto verschil = verschil_van(punt);
        if (!verschil) continue;
        ++som.bekend;
        som.meer = som.meer + *verschil;
    }
    return sommen;
}

/// `€ 90.500 meer`, of what is not the same.
Zin meer_of_minder(Euro verschil) {
    return verschil.cents > 0 ? zin("{} meer", verschil) : zin("{} minder", Euro{-verschil.cents});
}

/// `De vijf ontwerpbegrotingen 2028 vragen van onze gemeente samen € 212.000 meer dan …` Nothing of a single one, which the table tells.
std::optional<Zin> in_een_zin(Jaar jaar, const Jaarsom& som) {
    if (som.alle < 2 || som.bekend == 0) return {};
    const Zin wie =
        som.bekend == som.alle
            ? zin("De {} ontwerpbegrotingen {} vragen van onze gemeente samen", telwoord(som.alle), jaar)
            : zin("Van {} van de {} ontwerpbegrotingen {} is bekend wat zij van onze gemeente vragen: samen",
                  telwoord(som.bekend), telwoord(som.alle), jaar);
    constexpr std::string_view waarnaast = "de bedragen waarmee zij hieronder zijn vergeleken";
    if (som.meer.cents == 0) return zin("{} evenveel als {}.", wie, waarnaast);
    return zin("{} {} dan {}.", wie, meer_of_minder(som.meer), waarnaast);
}

/// `Twee andere stukken vragen samen € 90.500 meer.` Of those of which it is known, and nothing where that is none.
std::optional<Zin> van_de_rest(const std::vector<Avondpunt>& punten) {
    Jaarsom som;
    for (const Avondpunt& avondpunt : punten) {
        const Agendapunt& punt = *avondpunt.punt;
        const auto verschil = punt.origin.withheld ? std::nullopt : verschil_van(punt);
        if (!verschil || verschil->cents == 0 || punt.soort == Stuksoort::ontwerpbegroting) continue;
        ++som.bekend;
        som.meer = som.meer + *verschil;
    }
    if (som.bekend == 0 || som.meer.cents == 0) return {};
    return zin("{} {} {}.", met_hoofdletter(telwoord(som.bekend)),
               som.bekend == 1 ? "ander stuk vraagt" : "andere stukken vragen samen", meer_of_minder(som.meer));
}

Zin kern(const std::vector<Avondpunt>& punten, std::ptrdiff_t ook) {
    std::vector<Zin> zinnen{zin("Op deze avond {} {} voor.", punten.size() == 1 ? "ligt" : "liggen", omvang(punten))};
    for (const auto& [jaar, som] : begrotingen(punten)) {
        if (auto tekst = in_een_zin(jaar, som)) zinnen.push_back(std::move(*tekst));
    }
    if (zinnen.size() > 1) {
        if (auto rest = van_de_rest(punten)) zinnen.push_back(std::move(*rest));
    }
    if (ook > 0)
        zinnen.push_back(zin("Nog {} {} onder \"Ook op deze avond\"; een voorstel daarvoor staat niet in dit stuk.",
                             telwoord(ook), ook == 1 ? "stuk staat" : "stukken staan"));
    return aaneen(zinnen, " ");
}

Partijdeel partijdeel(const Stand& stand, Date dag, const Deel& deel) {
    const Bijeenkomst b{*deel.vergadering, *deel.samenwerking};
    return {vergaderkop(stand.data, b), wanneer(analysis::raadsweg(stand.data.gemeente, b.vergadering), b.vergadering),
            punten(stand, b.samenwerking, deel.agenda, {"raad", false, dag}),
            dag < stand.peildatum ? std::vector<Opmerking>{} : opvallend(stand, b),
            open_raadszaken(stand, dag, b.samenwerking)};
}

/// A paper of the cycle, as the calendar tells of it.
struct Cyclusding {
    std::string_view samenwerking;
    std::optional<Cyclusstuk> stuk;
    std::optional<Jaar> jaar;
};

bool is_dit(const Cyclusding& ding, std::string_view samenwerking, Stuksoort soort, std::optional<Jaar> jaar) {
    return ding.samenwerking == samenwerking && ding.stuk && ding.stuk == analysis::cyclusstuk(soort) &&
           ding.jaar == jaar;
}

bool staat_op(const std::vector<Avondpunt>& punten, const Cyclusding& ding) {
    return std::ranges::any_of(punten, [&](const Avondpunt& avondpunt) {
        const Agendapunt& punt = *avondpunt.punt;
        return !punt.origin.withheld && is_dit(ding, avondpunt.samenwerking->id, punt.soort, punt.jaar);
    });
}

/// Of what is on an agenda that this reader may not see, it is told nowhere that it is on none.
bool is_verborgen(const Register& data, const Cyclusding& ding) {
    return std::ranges::any_of(data.verborgen_stukken, [&](const Verborgenstuk& verborgen) {
        return is_dit(ding, verborgen.samenwerking, verborgen.soort, verborgen.jaar);
    });
}

/// Does the paper tell of it itself? The calendar plans what stands on an agenda too, and what the raad thinks of a paper of the cycle.
bool staat_in_stuk(const Register& data, const Gebeurtenis& g, const std::vector<Avondpunt>& punten) {
    if (!g.samenwerking) return false;
    const Cyclusding ding{g.samenwerking->text, g.stuk, g.begrotingsjaar};
    const auto uit_bestand = [&](const Avondpunt& punt) { return g.bestand.text == at(*punt.vergadering).file; };
    return staat_op(punten, ding) || is_verborgen(data, ding) || std::ranges::any_of(punten, uit_bestand);
}

/// The same of a draft on which the raad can still speak; or is it for a later evening that is in time?
bool staat_in_stuk(const Register& data, const Vensterregel& venster, Date dag,
                   const std::map<Date, std::vector<Avondpunt>>& avonden) {
    const Cyclusding ding{venster.samenwerking.text, venster.stuk, venster.begrotingsjaar};
    if (is_verborgen(data, ding)) return true;
    return std::ranges::any_of(avonden, [&](const auto& avond) {
        const bool op_tijd =
            avond.first == dag || (avond.first > dag && avond.first <= venster.uiterst_tot.value_or(venster.tot));
        return op_tijd && staat_op(avond.second, ding);
    });
}

/// Of a paper of the cycle its decision is told, if that is planned.
bool is_gepland(const Vensterregel& venster, const std::vector<Gebeurtenis>& gepland) {
    return std::ranges::any_of(gepland, [&](const Gebeurtenis& g) {
        return g.samenwerking->text == venster.samenwerking.text && g.stuk == venster.stuk &&
               g.begrotingsjaar == venster.begrotingsjaar;
    });
}

/// Until when a zienswijze on it is in time; on a later evening, what that means.
Zin op_tijd(const Vensterregel& venster, Date dag) {
    const Date tot = venster.zeker_tot.value_or(venster.tot);
    if (dag > tot)
        return zin("zeker op tijd was dat tot en met {}, nu telt het alleen als het ontwerp nog niet is aangeboden",
                   tot);
    return zin("{} tot en met {}", venster.nog_later ? "zeker op tijd" : "op tijd", tot);
}

Zin zin_over(const Vensterregel& venster, Date dag) {
    return zin("{}: {}{}. De raad kan besluiten over een {}; {}.", venster.naam, venster.titel,
               venster.kosten ? zin("; {}", *venster.kosten) : Zin{}, zienswijzewoord(venster), op_tijd(venster, dag));
}

/// Decisions that have this day and stand on no agenda of a board, and drafts for which it is the last raad.
std::vector<Opmerking> ook(const Stand& stand, Date dag, const std::vector<Avondpunt>& punten) {
    std::vector<const Samenwerking*> alle;
    for (const Samenwerking& s : stand.data.samenwerkingen) alle.push_back(&s);
    const Kalenderinhoud inhoud = kalenderinhoud(stand, alle, dag, false);
    std::vector<Opmerking> result;
    std::vector<Gebeurtenis> gepland;
    for (const Gebeurtenis& g : inhoud.gebeurtenissen) {
        const bool besluit = g.datum == dag && g.soort.text == "raadsbesluit" && !g.vervallen;
        if (!besluit || staat_in_stuk(stand.data, g, punten)) continue;
        result.push_back({zin("{}: {}.", g.naam, g.titel)});
        if (g.samenwerking) gepland.push_back(g);
    }
    const auto avonden = analysis::raadsavonden(stand.data);
    for (const Vensterregel& venster : inhoud.vensters) {
        const bool nu = venster.open && (venster.laatste_raad == dag || venster.alsnog == dag);
        if (nu && !staat_in_stuk(stand.data, venster, dag, avonden) && !is_gepland(venster, gepland))
            result.push_back({zin_over(venster, dag)});
    }
    return result;
}

} // namespace

std::vector<Avondpunt> op_inzet(const std::vector<Avondpunt>& punten) {
    std::vector<Deel> delen = per_vergadering(punten);
    std::ranges::stable_sort(delen, {}, [](const Deel& deel) {
        const auto bedrag = inzet(deel);
        return std::tuple{!bedrag, -bedrag.value_or(0), deel.samenwerking->identiteit.naam.text};
    });
    std::vector<Avondpunt> result;
    for (const Deel& deel : delen) {
        for (const Agendapunt* punt : op_gewicht(*deel.vergadering)) {
            if (std::ranges::find(deel.agenda, punt) != deel.agenda.end())
                result.push_back({deel.samenwerking, deel.vergadering, punt});
        }
    }
    return result;
}

Raadsavond raadsavond(const Stand& stand, Date dag, const std::vector<Avondpunt>& punten) {
    const std::vector<Deel> delen = per_vergadering(punten);
    std::vector<Opmerking> daarnaast = ook(stand, dag, punten);
    Raadsavond result{
        dag, kern(punten, std::ssize(daarnaast)), {}, {}, std::move(daarnaast), open_raadszaken(stand, dag)};
    for (const Deel& deel : delen) {
        Partijdeel partij = partijdeel(stand, dag, deel);
        for (std::size_t i = 0; i < partij.punten.size(); ++i) {
            partij.punten[i].nummer = Aantal::of(std::ssize(result.keuzes) + 1);
            result.keuzes.push_back(keuze(*deel.samenwerking, *deel.agenda[i], partij.punten[i]));
        }
        result.partijen.push_back(std::move(partij));
    }
    return result;
}

} // namespace grip::reports
