// grip terugkoppeling: what became of a board meeting, from college to raad.
#include "analysis/artikel.hpp"
#include "analysis/raadsagenda.hpp"
#include "analysis/toezichtweg.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/raadszaken.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/delen/vergaderkop.hpp"
#include "reports/delen/zwaarte.hpp"
#include "reports/terugkoppeling/nieuws.hpp"
#include "reports/terugkoppeling/raadsbesluit.hpp"

#include <fmt/format.h>
#include <tuple>

namespace grip::reports::terugkoppeling {
namespace {

struct Options {
    Ref<Vergadering> vergadering;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::vergadering>("De vergadering waarover de raad bericht krijgt"),
    };
};

/// After the adoption of a budget the raad may still turn to the supervisor.
struct Toezicht {
    Tekst stuk; ///< `de begroting 2027`
    Date tot{};
    Tekst toezichthouder;
    Tekst artikel;

    static constexpr auto fields = Fields{
        field<&Toezicht::stuk>("Waarover"),
        field<&Toezicht::tot>("Tot en met welke dag dat zin heeft"),
        field<&Toezicht::toezichthouder>("Wie toezicht houdt"),
        field<&Toezicht::artikel>("Waar dat staat"),
    };
};

struct Uitslag {
    Aantal nummer;
    bool vertrouwelijk = false; ///< withheld: nothing else is filled in
    Tekst titel;
    Tekst wie;
    std::optional<Zin> raadsbesluit; ///< what the raad did with the proposal
    Gegeven<Proza> inbreng_raad;
    Gegeven<Proza> uitkomst;
    Gegeven<Tekst> stem;
    Gegeven<Proza> vervolg;
    std::optional<Proza> signalering;
    std::optional<Zin> nieuws; ///< what came of it, in a line or two; none when it was not decided

    static constexpr auto fields = Fields{
        field<&Uitslag::nummer>("Volgnummer"),
        field<&Uitslag::vertrouwelijk>("Of het agendapunt niet in dit stuk staat"),
        field<&Uitslag::titel>("Titel"),
        field<&Uitslag::wie>("Wie vooraf iets meegaf"),
        field<&Uitslag::raadsbesluit>("Wat de raad over het voorstel besloot"),
        field<&Uitslag::inbreng_raad>("Wat de raad meegaf"),
        field<&Uitslag::uitkomst>("Wat is besloten"),
        field<&Uitslag::stem>("Hoe onze vertegenwoordiger stemde"),
        field<&Uitslag::vervolg>("Wat er nu gebeurt"),
        field<&Uitslag::signalering>("Wat verder aandacht verdient"),
        field<&Uitslag::nieuws>("Wat ervan werd, in het kort"),
    };
};

struct View {
    Vergaderkop vergadering;
    Tekst in_zin; ///< the name of the collaboration with its article
    Gegeven<Date> datum;
    std::vector<Uitslag> punten;        ///< the heaviest first, what is confidential last
    std::vector<Tekst> zonder_uitkomst; ///< titles of the items of which it is not known what was decided
    std::optional<Zin> vertrouwelijk;   ///< how many items are not in this paper
    std::vector<Toezicht> toezicht;
    std::vector<Raadszaakregel> raadszaken; ///< about this party, open or done since the meeting
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&View::vergadering>("De vergadering"),
        field<&View::in_zin>("De naam van de samenwerking met zijn lidwoord"),
        field<&View::datum>("De dag van het bericht aan de raad"),
        field<&View::punten>("De agendapunten, het zwaarste eerst"),
        field<&View::zonder_uitkomst>("De agendapunten waarvan niet bekend is wat is besloten"),
        field<&View::vertrouwelijk>("Hoeveel agendapunten niet in dit stuk staan"),
        field<&View::toezicht>("Tot wie de raad zich na een begroting kan wenden"),
        field<&View::raadszaken>("Wat de raad is toegezegd, vroeg of is aanbevolen"),
        field<&View::bevindingen>("Bevindingen over deze vergadering").voor_de_beheerder(),
    };
};

bool is_besloten(const Agendapunt& punt) { return !punt.origin.withheld && punt.na_afloop && punt.na_afloop->uitkomst; }

/// Null when there is none, or not for this reader.
const Zienswijze* zienswijze_over(const Stand& stand, const Bijeenkomst& b, const Agendapunt& punt) {
    const auto dossier = analysis::dossier_van(stand.data, b.samenwerking, punt);
    const Zienswijze* zienswijze = dossier ? analysis::zienswijze_van(*dossier) : nullptr;
    return zienswijze == nullptr || zienswijze->origin.withheld ? nullptr : zienswijze;
}

/// Named where there is reason and time for it. Without an outcome the board may have put the decision off.
std::optional<Toezicht> toezicht(const Stand& stand, const Bijeenkomst& b, const Agendapunt& punt) {
    const auto dossier = is_besloten(punt) ? analysis::dossier_van(stand.data, b.samenwerking, punt) : std::nullopt;
    if (!dossier) return {};
    const auto weg = analysis::toezichtweg(stand.data, *dossier, b.vergadering.datum, stand.peildatum);
    if (!weg) return {};
    return Toezicht{{in_woorden(analysis::vastgesteld_in_zin(*dossier))},
                    weg->tot,
                    {weg->toezichthouder},
                    {analysis::voluit(weg->artikel)}};
}

/// A commissie, when no raad met between its discussion and the meeting, as far as the whole calendar tells.
std::string_view wie_gaf_mee(const Gemeente& gemeente, const Vergadering& v) {
    const auto weg = analysis::raadsweg(gemeente, v);
    const bool zonder_raad = weg.commissie && !weg.raad && analysis::agenda_volledig(gemeente, *weg.commissie, v.datum);
    return zonder_raad ? "commissie" : "raad";
}

Uitslag uitslag(const Stand& stand, const Bijeenkomst& b, const Agendapunt& punt) {
    Uitslag result;
    result.vertrouwelijk = punt.origin.withheld;
    if (result.vertrouwelijk) return result;
    const bool wijziging = punt.soort == Stuksoort::begrotingswijziging;
    result.titel = wijziging ? Tekst{korte_naam(stand.data, b.samenwerking, punt)} : punt.titel;
    result.wie = {std::string{wie_gaf_mee(stand.data.gemeente, b.vergadering)}};
    result.raadsbesluit = besluit_van_raad(punt, stand.peildatum);
    result.inbreng_raad = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::inbreng_raad);
    result.uitkomst = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::uitkomst);
    result.stem = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::stem);
    result.vervolg = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::vervolg);
    if (punt.na_afloop) result.signalering = punt.na_afloop->signalering;
    if (is_besloten(punt)) result.nieuws = nieuws(b, punt, zienswijze_over(stand, b, punt));
    return result;
}

/// What has not been held or decided, cannot be reported.
void eis_uitkomst(const Vergadering& v, Date peildatum) {
    const auto weiger = [&](const std::string& reden) {
        throw NoPaper{fmt::format("Er is geen terugkoppeling gemaakt: {} ({}).", reden, at(v).file)};
    };
    if (v.vervallen) weiger("deze vergadering ging niet door");
    if (v.datum > peildatum) weiger(fmt::format("deze vergadering is pas op {}", long_dutch(v.datum)));
    if (std::ranges::none_of(v.agenda, is_besloten))
        weiger("bij geen agendapunt staat wat is besloten; vul `na_afloop: uitkomst` in");
}

std::optional<Zin> vertrouwelijke(std::ptrdiff_t aantal) {
    if (aantal == 0) return {};
    return aantal == 1 ? als_zin("Eén agendapunt is vertrouwelijk en staat niet in dit bericht.")
                       : zin("{} agendapunten zijn vertrouwelijk en staan niet in dit bericht.", aantal);
}

View view(const Stand& stand, const Options& options) {
    const Bijeenkomst b = bijeenkomst(stand.data, options.vergadering);
    const Vergadering& v = b.vergadering;
    eis_uitkomst(v, stand.peildatum);
    View result;
    result.vergadering = vergaderkop(stand.data, b);
    result.in_zin = {in_zin(b.samenwerking)};
    result.datum = gegeven(v, &Vergadering::terugkoppeling, &Terugkoppeling::datum);
    std::vector<const Agendapunt*> punten;
    for (const Agendapunt& punt : v.agenda) punten.push_back(&punt);
    // what was asked before what was not; what is confidential last, so that its place tells nothing
    std::ranges::stable_sort(punten, {}, [&](const Agendapunt* punt) {
        const Zienswijze* zienswijze = zienswijze_over(stand, b, *punt);
        const bool gevraagd = zienswijze != nullptr && analysis::vraagt_antwoord(*zienswijze);
        return std::tuple{punt->vertrouwelijk, !gevraagd, zwaarte(punt->soort)};
    });
    for (const Agendapunt* punt : punten) {
        result.punten.push_back(uitslag(stand, b, *punt));
        result.punten.back().nummer = Aantal::of(std::ssize(result.punten));
        if (!punt->origin.withheld && !is_besloten(*punt)) result.zonder_uitkomst.push_back(punt->titel);
        if (auto nog = toezicht(stand, b, *punt)) result.toezicht.push_back(std::move(*nog));
    }
    result.vertrouwelijk = vertrouwelijke(std::ranges::count_if(result.punten, &Uitslag::vertrouwelijk));
    const Date toen = std::min(stand.peildatum, result.datum.waarde.value_or(stand.peildatum)); // of the letter
    result.raadszaken = raadszaken_van(stand, b.samenwerking, v.datum, toen);
    result.bevindingen = bevindingen_in(stand, v);
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("terugkoppeling", "Terugkoppeling");

} // namespace grip::reports::terugkoppeling
