// grip terugkoppeling: what became of a board meeting, from college to raad.
#include "analysis/artikel.hpp"
#include "analysis/bijdrage.hpp"
#include "analysis/kring.hpp"
#include "analysis/termijnen.hpp"
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/vergaderkop.hpp"

#include <fmt/format.h>

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
    Tekst toezichthouder;
    Tekst artikel;

    static constexpr auto fields = Fields{
        field<&Toezicht::toezichthouder>("Wie toezicht houdt"),
        field<&Toezicht::artikel>("Waar dat staat"),
    };
};

struct Uitslag {
    Aantal nummer;
    bool vertrouwelijk = false; ///< withheld: nothing else is filled in
    Tekst titel;
    Gegeven<Proza> inbreng_raad;
    Gegeven<Proza> uitkomst;
    Gegeven<Tekst> stem;
    Gegeven<Proza> vervolg;
    std::optional<Proza> signalering;
    std::optional<Toezicht> toezicht;

    static constexpr auto fields = Fields{
        field<&Uitslag::nummer>("Volgnummer"),
        field<&Uitslag::vertrouwelijk>("Of het agendapunt niet in dit stuk staat"),
        field<&Uitslag::titel>("Titel"),
        field<&Uitslag::inbreng_raad>("Wat de raad meegaf"),
        field<&Uitslag::uitkomst>("Wat is besloten"),
        field<&Uitslag::stem>("Hoe onze vertegenwoordiger stemde"),
        field<&Uitslag::vervolg>("Wat er nu gebeurt"),
        field<&Uitslag::signalering>("Wat verder aandacht verdient"),
        field<&Uitslag::toezicht>("Tot wie de raad zich na een begroting kan wenden"),
    };
};

struct View {
    Vergaderkop vergadering;
    Gegeven<Date> datum;
    std::vector<Uitslag> punten;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&View::vergadering>("De vergadering"),
        field<&View::datum>("De dag van het bericht aan de raad"),
        field<&View::punten>("De agendapunten"),
        field<&View::bevindingen>("Bevindingen over deze vergadering").voor_de_beheerder(),
    };
};

Uitslag uitslag(const Agendapunt& punt) {
    Uitslag result;
    result.vertrouwelijk = punt.origin.withheld;
    if (result.vertrouwelijk) return result;
    result.titel = punt.titel;
    result.inbreng_raad = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::inbreng_raad);
    result.uitkomst = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::uitkomst);
    result.stem = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::stem);
    result.vervolg = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::vervolg);
    if (punt.na_afloop) result.signalering = punt.na_afloop->signalering;
    return result;
}

/// A paper that the raad can still speak about with the supervisor: a budget before its year, a change within the norm.
bool is_op_tijd(const Stand& stand, const Bijeenkomst& b, const Agendapunt& punt) {
    if (punt.soort == Stuksoort::ontwerpbegroting) return punt.jaar && year_of(stand.peildatum) < punt.jaar->year;
    const auto maanden = static_cast<int>(stand.data.gemeente.normen.toezicht_maanden.scaled);
    return punt.soort == Stuksoort::begrotingswijziging && stand.peildatum <= add_months(b.vergadering.datum, maanden);
}

/// The board did not follow our zienswijze, or not whole, or the adopted budget asks another amount of us than the draft.
bool wijkt_af(const Stand& stand, const Bijeenkomst& b, const Agendapunt& punt) {
    if (!punt.jaar) return false;
    const auto dossier =
        analysis::dossier_van(stand.data, b.samenwerking, {*analysis::cyclusstuk(punt.soort), *punt.jaar, punt.nummer});
    const Zienswijze* zienswijze = dossier ? analysis::zienswijze_van(*dossier) : nullptr;
    if (zienswijze != nullptr && zienswijze->gevolg && *zienswijze->gevolg != Zienswijzegevolg::overgenomen)
        return true;
    if (punt.soort != Stuksoort::ontwerpbegroting || !punt.financien || !punt.financien->nieuw) return false;
    const auto vastgesteld = analysis::begrote_bijdrage(b.samenwerking.geld, *punt.jaar);
    return vastgesteld && *vastgesteld != *punt.financien->nieuw;
}

/// Every raad may turn to the supervisor after the adoption; it is named where there is reason and time for it. Without an
/// outcome the board may have put the decision off.
std::optional<Toezicht> toezicht(const Stand& stand, const Bijeenkomst& b, const Agendapunt& punt) {
    const bool besloten = !punt.origin.withheld && punt.na_afloop && punt.na_afloop->uitkomst;
    if (!besloten || !analysis::heeft_cyclus(stand.data, b.samenwerking)) return {};
    if (!is_op_tijd(stand, b, punt) || !wijkt_af(stand, b, punt)) return {};
    const auto kring = analysis::kring(b.samenwerking, b.vergadering.datum);
    const std::string artikel = analysis::bij_toezichthouder(stand.data, *analysis::cyclusstuk(punt.soort), kring);
    return Toezicht{{analysis::voor_kring(stand.data.termijnen->toezichthouder, kring)}, {analysis::voluit(artikel)}};
}

/// What has not been held or decided, cannot be reported.
void eis_uitkomst(const Vergadering& v, Date peildatum) {
    const auto weiger = [&](const std::string& reden) {
        throw NoPaper{fmt::format("Er is geen terugkoppeling gemaakt: {} ({}).", reden, at(v).file)};
    };
    if (v.vervallen) weiger("deze vergadering ging niet door");
    if (v.datum > peildatum) weiger(fmt::format("deze vergadering is pas op {}", long_dutch(v.datum)));
    const auto heeft_uitkomst = [](const Agendapunt& punt) {
        return !punt.origin.withheld && punt.na_afloop && punt.na_afloop->uitkomst;
    };
    if (std::ranges::none_of(v.agenda, heeft_uitkomst))
        weiger("bij geen agendapunt staat wat is besloten; vul `na_afloop: uitkomst` in");
}

View view(const Stand& stand, const Options& options) {
    const Bijeenkomst b = bijeenkomst(stand.data, options.vergadering);
    const Vergadering& v = b.vergadering;
    eis_uitkomst(v, stand.peildatum);
    View result{vergaderkop(stand.data, b),
                gegeven(v, &Vergadering::terugkoppeling, &Terugkoppeling::datum),
                {},
                bevindingen_in(stand, v)};
    for (const Agendapunt& punt : v.agenda) {
        result.punten.push_back(uitslag(punt));
        result.punten.back().toezicht = toezicht(stand, b, punt);
        result.punten.back().nummer = Aantal::of(std::ssize(result.punten));
    }
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("terugkoppeling", "Terugkoppeling");

} // namespace grip::reports::terugkoppeling
