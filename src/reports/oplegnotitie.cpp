// grip oplegnotitie: what the raad needs to pre-discuss a board meeting, with the decision it is asked to take.
#include "analysis/raadsagenda.hpp"
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/oplegnotitie/punt.hpp"
#include "reports/oplegnotitie/raadsbesluit.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::reports::oplegnotitie {
namespace {

struct Options {
    Ref<Vergadering> vergadering;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::vergadering>("De vergadering die de raad voorbespreekt"),
    };
};

struct View {
    Zin onderwerp; ///< the papers, the heaviest first
    Vergaderkop vergadering;
    Tekst gevraagd_aan;     ///< `raad`; `commissie` when no raad meets before the board does
    bool geen_raad = false; ///< none meets between the discussion and the meeting, as far as its whole calendar tells
    std::optional<Zin> wanneer; ///< `commissie 4 juni 2026, besluit raad 18 juni 2026`
    std::vector<Punt> punten;
    Raadsbesluit raadsbesluit;
    std::vector<Opmerking> opvallend; ///< what findings tell the council of this meeting and of the terms of this party
    std::vector<Bevinding> bevindingen;
    std::vector<Tekst> weggelaten; ///< whole sentences
    bool geweest = false;          ///< the meeting has been held

    static constexpr auto fields = Fields{
        field<&View::onderwerp>("De stukken, het zwaarste eerst"),
        field<&View::vergadering>("De vergadering"),
        field<&View::gevraagd_aan>("Aan wie iets wordt gevraagd"),
        field<&View::geen_raad>("Of er voor de vergadering geen raad meer is"),
        field<&View::wanneer>("Wanneer commissie en raad erover spreken"),
        field<&View::punten>("De agendapunten, het zwaarste eerst"),
        field<&View::raadsbesluit>("Het conceptraadsbesluit"),
        field<&View::opvallend>("Wat verder opvalt"),
        field<&View::bevindingen>("Bevindingen over deze vergadering").voor_de_beheerder(),
        field<&View::weggelaten>("Wat niet in dit stuk staat, omdat het nog niet is ingevuld").voor_de_beheerder(),
        field<&View::geweest>("Of de vergadering is geweest"),
    };
};

/// A paper about nothing is not made. What is withheld does not count: that it is there must tell nothing.
void eis_inhoud(const Vergadering& v) {
    const auto telt = [](const Agendapunt& punt) { return !punt.origin.withheld && heeft_inhoud(punt); };
    if (std::ranges::any_of(v.agenda, telt)) return;
    throw NoPaper{fmt::format("Er is geen oplegnotitie gemaakt: bij geen agendapunt staat een gevraagd besluit of een "
                              "samenvatting; vul `gevraagd_besluit` of `samenvatting` in ({}).",
                              at(v).file)};
}

std::vector<Tekst> weggelaten(const Vergadering& v, const Raadsbesluit& besluit) {
    std::vector<Tekst> result;
    for (const Agendapunt& punt : v.agenda) {
        if (!punt.origin.withheld && !heeft_inhoud(punt))
            result.push_back(
                {fmt::format("Weggelaten, want er staat nog niets bij om te bespreken: {}.", punt.titel.text)});
    }
    for (const Tekst& naam : besluit.zonder_tekst)
        result.push_back({fmt::format("Niet in het conceptbesluit, want het voorstel of de tekst ontbreekt: {}. Vul "
                                      "`aan_de_raad`, `voorstel` en `conceptzienswijze` in.",
                                      naam.text)});
    return result;
}

Zin onderwerp(const Register& data, const Bijeenkomst& b) {
    std::vector<Zin> namen;
    for (const Agendapunt* punt : op_gewicht(b.vergadering)) {
        if (punt->origin.withheld || !heeft_inhoud(*punt)) continue;
        std::string naam = korte_naam(data, b.samenwerking, *punt);
        const bool eigen_woord = analysis::cyclusstuk(punt->soort).has_value(); // else a title
        if (eigen_woord) naam[0] = static_cast<char>(naam[0] - 'A' + 'a');
        namen.push_back(als_zin(naam));
    }
    return opgesomd(namen);
}

std::optional<Zin> wanneer(const analysis::Raadsweg& weg, const Vergadering& v) {
    std::vector<Zin> delen;
    if (weg.commissie) delen.push_back(zin("commissie {}", *weg.commissie));
    if (weg.raad) delen.push_back(zin("besluit raad {}", *weg.raad));
    if (delen.empty() && v.raadsbehandeling) delen.push_back(zin("raad of commissie {}", *v.raadsbehandeling));
    if (delen.empty()) return {};
    return aaneen(delen, ", ");
}

/// Until when the raad can speak is told with each item.
bool staat_bij_punt(const Rule& rule) {
    return std::ranges::any_of(std::array{"wgr/zienswijze", "wgr/reactietermijn", "raad/laatste-raad",
                                          "raad/geen-vergadering", "raad/venster"},
                               [&](const char* begin) { return rule.id.starts_with(begin); });
}

/// Of this meeting all that a finding tells; of the party what was late or came too late.
std::vector<Opmerking> opvallend(const Stand& stand, const Bijeenkomst& b) {
    std::vector<Zin> zinnen;
    const auto add = [&](const Zin& zin) {
        if (!zin.delen.empty() && std::ranges::find(zinnen, zin) == zinnen.end()) zinnen.push_back(zin);
    };
    const std::string file = at(b.vergadering).file;
    const auto over = findings_over(stand, b.samenwerking.id);
    for (const Finding& finding : over) {
        if (finding.location.file == file && finding.explained.empty() && !staat_bij_punt(*finding.rule))
            add(finding.zin);
    }
    for (const Finding& finding : over) {
        const bool telt = finding.severity != Severity::advies && finding.explained.empty();
        if (telt && finding.rule->id.starts_with("wgr/") && !staat_bij_punt(*finding.rule)) add(finding.zin);
    }
    std::vector<Opmerking> result;
    for (Zin& zin : zinnen) result.push_back({std::move(zin)});
    return result;
}

View view(const Stand& stand, const Options& options) {
    const Bijeenkomst b = bijeenkomst(stand.data, options.vergadering);
    eis_inhoud(b.vergadering);
    const analysis::Raadsweg weg = analysis::raadsweg(stand.data.gemeente, b.vergadering);
    View result;
    result.onderwerp = onderwerp(stand.data, b);
    result.vergadering = vergaderkop(stand.data, b);
    const auto& bespreking = b.vergadering.raadsbehandeling;
    result.geen_raad =
        bespreking && !weg.raad && analysis::agenda_volledig(stand.data.gemeente, *bespreking, b.vergadering.datum);
    result.wanneer = wanneer(weg, b.vergadering);
    const bool commissie = result.geen_raad && weg.commissie;
    result.gevraagd_aan = {commissie ? "commissie" : "raad"};
    result.punten = punten(stand, b, {result.gevraagd_aan.text, result.geen_raad, weg.raad});
    if (!result.geen_raad) result.raadsbesluit = raadsbesluit(stand.data, b);
    result.raadsbesluit.raadsdag = weg.raad;
    result.opvallend = opvallend(stand, b);
    result.bevindingen = bevindingen_in(stand, b.vergadering);
    result.weggelaten = weggelaten(b.vergadering, result.raadsbesluit);
    result.geweest = b.vergadering.datum < stand.peildatum;
    return result;
}

std::vector<Tekst> niet_besproken(const View& view) { return view.weggelaten; }

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, niet_besproken>::report("oplegnotitie", "Oplegnotitie");

} // namespace grip::reports::oplegnotitie
