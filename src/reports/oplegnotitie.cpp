// grip oplegnotitie: what the raad needs to pre-discuss a board meeting, with the decision it is asked to take.
#include "analysis/raadsavond.hpp"
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/oplegnotitie/bespreking.hpp"
#include "reports/oplegnotitie/raadsavond.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace grip::reports::oplegnotitie {
namespace {

struct Options {
    std::optional<Ref<Vergadering>> vergadering;
    std::optional<Date> raad;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::vergadering>("De vergadering die de raad voorbespreekt"),
        field<&Options::raad>("De dag van een raad: alles waarover die besluit, van alle besturen, in één stuk"),
    };
};

struct View {
    Zin onderwerp;                          ///< the papers, the heaviest first; of an evening whose they are
    std::optional<Vergaderkop> vergadering; ///< of one meeting
    std::optional<Raadsavond> avond;        ///< of an evening of the raad
    Tekst gevraagd_aan;                     ///< `raad`; `commissie` when no raad meets before the board does
    bool geen_raad = false; ///< none meets between the discussion and the meeting, as far as its whole calendar tells
    std::optional<Zin> wanneer; ///< `commissie 4 juni 2026, besluit raad 18 juni 2026`
    std::vector<Punt> punten;
    Raadsbesluit raadsbesluit;
    std::optional<Raadsbesluit> besloten_besluit; ///< of what is secret by law
    std::vector<Opmerking> opvallend; ///< what findings tell the council of this meeting and of the terms of this party
    std::vector<Raadszaakregel> raadszaken; ///< about this party, that are open
    std::vector<Bevinding> bevindingen;
    std::vector<Tekst> weggelaten; ///< whole sentences
    bool geweest = false;          ///< the meeting has been held

    static constexpr auto fields = Fields{
        field<&View::onderwerp>("De stukken, het zwaarste eerst"),
        field<&View::vergadering>("De vergadering"),
        field<&View::avond>("De avond van de raad, met per samenwerking wat er voorligt"),
        field<&View::gevraagd_aan>("Aan wie iets wordt gevraagd"),
        field<&View::geen_raad>("Of er voor de vergadering geen raad meer is"),
        field<&View::wanneer>("Wanneer commissie en raad erover spreken"),
        field<&View::punten>("De agendapunten, het zwaarste eerst"),
        field<&View::raadsbesluit>("Het conceptraadsbesluit"),
        field<&View::besloten_besluit>("Het conceptraadsbesluit voor het besloten deel"),
        field<&View::opvallend>("Wat verder opvalt"),
        field<&View::raadszaken>("Wat de raad is toegezegd, vroeg of is aanbevolen, en nog openstaat"),
        field<&View::bevindingen>("Bevindingen over deze vergadering").voor_de_beheerder(),
        field<&View::weggelaten>("Wat niet in dit stuk staat, omdat het nog niet is ingevuld").voor_de_beheerder(),
        field<&View::geweest>("Of de vergadering is geweest"),
    };
};

/// A paper about nothing is not made. What is withheld does not count: that it is there must tell nothing.
void eis_inhoud(const Vergadering& v) {
    const auto telt = [](const Agendapunt& punt) { return !punt.origin.withheld && analysis::heeft_inhoud(punt); };
    if (std::ranges::any_of(v.agenda, telt)) return;
    throw NoPaper{fmt::format("Er is geen oplegnotitie gemaakt: bij geen agendapunt staat een gevraagd besluit of een "
                              "samenvatting; vul `gevraagd_besluit` of `samenvatting` in ({}).",
                              at(v).file)};
}

std::vector<Tekst> zonder_inhoud(const Vergadering& v) {
    std::vector<Tekst> result;
    for (const Agendapunt& punt : v.agenda) {
        if (!punt.origin.withheld && !analysis::heeft_inhoud(punt))
            result.push_back(
                {fmt::format("Weggelaten, want er staat nog niets bij om te bespreken: {}.", punt.titel.text)});
    }
    return result;
}

std::vector<Tekst> zonder_tekst(const Raadsbesluit& besluit) {
    std::vector<Tekst> result;
    for (const Tekst& naam : besluit.zonder_tekst)
        result.push_back({fmt::format("Niet in het conceptbesluit, want het voorstel of de tekst ontbreekt: {}. Vul "
                                      "`aan_de_raad`, `voorstel` en `conceptzienswijze` in.",
                                      naam.text)});
    return result;
}

Zin onderwerp(const Register& data, const Bijeenkomst& b) {
    std::vector<Zin> namen;
    for (const Agendapunt* punt : op_gewicht(b.vergadering)) {
        if (punt->origin.withheld || !analysis::heeft_inhoud(*punt)) continue;
        std::string naam = korte_naam(data, b.samenwerking, *punt);
        const bool eigen_woord = analysis::cyclusstuk(punt->soort).has_value(); // else a title
        if (eigen_woord) naam[0] = static_cast<char>(naam[0] - 'A' + 'a');
        namen.push_back(als_zin(naam));
    }
    return opgesomd(namen);
}

/// What is secret by law is decided behind closed doors, if there is any.
std::optional<Raadsbesluit> besloten_besluit(const Register& data, const std::vector<analysis::Avondpunt>& punten,
                                             std::optional<Date> raadsdag) {
    Raadsbesluit besluit = raadsbesluit(data, punten, Besluitvorm::besloten, raadsdag);
    return besluit.punten.empty() ? std::nullopt : std::optional{std::move(besluit)};
}

View van_vergadering(const Stand& stand, const Ref<Vergadering>& ref) {
    const Bijeenkomst b = bijeenkomst(stand.data, ref);
    const Vergadering& v = b.vergadering;
    eis_inhoud(v);
    const analysis::Raadsweg weg = analysis::raadsweg(stand.data.gemeente, v);
    View result;
    result.onderwerp = onderwerp(stand.data, b);
    result.vergadering = vergaderkop(stand.data, b);
    const auto& bespreking = v.raadsbehandeling;
    result.geen_raad = bespreking && !weg.raad && analysis::agenda_volledig(stand.data.gemeente, *bespreking, v.datum);
    result.wanneer = wanneer(weg, v);
    const bool commissie = result.geen_raad && weg.commissie;
    result.gevraagd_aan = {commissie ? "commissie" : "raad"};
    const auto agenda = op_gewicht(v);
    result.punten = punten(stand, b.samenwerking, agenda, {result.gevraagd_aan.text, result.geen_raad, weg.raad});
    std::vector<analysis::Avondpunt> avondpunten;
    for (const Agendapunt* punt : agenda) avondpunten.push_back({&b.samenwerking, &v, punt});
    if (!result.geen_raad) {
        result.raadsbesluit = raadsbesluit(stand.data, avondpunten, Besluitvorm::een_bestuur, weg.raad);
        result.besloten_besluit = besloten_besluit(stand.data, avondpunten, weg.raad);
    }
    result.opvallend = opvallend(stand, b);
    result.raadszaken = open_raadszaken(stand, weg.raad.value_or(v.datum), b.samenwerking);
    result.bevindingen = bevindingen_in(stand, v);
    result.weggelaten = zonder_inhoud(v);
    std::ranges::move(zonder_tekst(result.raadsbesluit), std::back_inserter(result.weggelaten));
    result.geweest = v.datum < stand.peildatum;
    return result;
}

/// Meetings still to come when that raad meets, of which nobody can tell which raad decides about them.
std::vector<Tekst> zonder_raadsdag(const Register& data, Date dag) {
    std::vector<Tekst> result;
    for (const Vergadering& v : data.vergaderingen) {
        const auto mist = [&](const Agendapunt& punt) {
            return analysis::heeft_inhoud(punt) && !analysis::raadsdag(data.gemeente, v, punt);
        };
        const bool ver_weg = v.datum < dag || v.datum > dag + std::chrono::days{92}; // of those another evening tells
        if (v.vervallen || ver_weg || std::ranges::none_of(v.agenda, mist)) continue;
        result.push_back(
            {fmt::format("Niet in dit stuk, want niet bekend is welke raad erover besluit: {}. {}", v.id,
                         v.raadsbehandeling ? "Tussen de bespreking en de vergadering staat geen raad in de agenda."
                                            : "Vul `raadsbehandeling` in.")});
    }
    return result;
}

View van_avond(const Stand& stand, Date dag) {
    const auto avonden = analysis::raadsavonden(stand.data);
    const auto avond = avonden.find(dag);
    if (avond == avonden.end() || std::ranges::none_of(avond->second, [](const analysis::Avondpunt& punt) {
            return !punt.punt->origin.withheld;
        }))
        throw NoPaper{fmt::format(
            "Er is geen oplegnotitie gemaakt: in het register staat geen stuk van een bestuur waarover de raad "
            "op {} besluit. `grip lijst vergaderingen` noemt de dagen waarop dat zo is.",
            long_dutch(dag))};
    const std::vector<analysis::Avondpunt> avondpunten = op_inzet(avond->second);
    View result;
    result.avond = raadsavond(stand, dag, avondpunten);
    result.onderwerp = result.avond->kern;
    result.gevraagd_aan = {"raad"};
    result.raadsbesluit = raadsbesluit(stand.data, avondpunten, Besluitvorm::meer_besturen, dag);
    result.besloten_besluit = besloten_besluit(stand.data, avondpunten, dag);
    result.weggelaten = zonder_raadsdag(stand.data, dag);
    std::ranges::move(zonder_tekst(result.raadsbesluit), std::back_inserter(result.weggelaten));
    result.geweest = dag < stand.peildatum;
    return result;
}

View view(const Stand& stand, const Options& options) {
    if (options.vergadering.has_value() == options.raad.has_value())
        throw UsageError{"Noem een vergadering, of met --raad de dag van een raad; niet beide. `grip lijst "
                         "vergaderingen` noemt ze."};
    return options.raad ? van_avond(stand, *options.raad) : van_vergadering(stand, *options.vergadering);
}

std::vector<Tekst> niet_besproken(const View& view) { return view.weggelaten; }

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, niet_besproken>::report("oplegnotitie", "Oplegnotitie");

} // namespace grip::reports::oplegnotitie
