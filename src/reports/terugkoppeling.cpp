// grip terugkoppeling: what became of a board meeting, from college to raad.
#include "analysis/kring.hpp"
#include "analysis/termijnen.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/vergaderkop.hpp"

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
    bool gehouden = false; ///< else nothing below is filled in
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
        field<&Uitslag::gehouden>("Of de vergadering is gehouden"),
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
    bool nog_te_houden = false;
    std::vector<Uitslag> punten;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&View::vergadering>("De vergadering"),
        field<&View::datum>("De dag van het bericht aan de raad"),
        field<&View::nog_te_houden>("Of de vergadering nog moet komen"),
        field<&View::punten>("De agendapunten"),
        field<&View::bevindingen>("Bevindingen over deze vergadering"),
    };
};

Uitslag uitslag(const Agendapunt& punt, bool gehouden) {
    Uitslag result;
    result.vertrouwelijk = punt.origin.withheld;
    if (result.vertrouwelijk) return result;
    result.titel = punt.titel;
    result.gehouden = gehouden;
    if (!gehouden) return result;
    result.inbreng_raad = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::inbreng_raad);
    result.uitkomst = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::uitkomst);
    result.stem = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::stem);
    result.vervolg = gegeven(punt, &Agendapunt::na_afloop, &NaAfloop::vervolg);
    if (punt.na_afloop) result.signalering = punt.na_afloop->signalering;
    return result;
}

/// Once a board has decided on a budget; without an outcome it may have put the decision off.
std::optional<Toezicht> toezicht(const Register& data, const Bijeenkomst& b, const Agendapunt& punt) {
    const bool begroting = punt.soort == Stuksoort::ontwerpbegroting || punt.soort == Stuksoort::begrotingswijziging;
    const bool besloten = punt.na_afloop && punt.na_afloop->uitkomst;
    if (!begroting || !besloten || punt.origin.withheld || !analysis::heeft_cyclus(data, b.samenwerking)) return {};
    const auto kring = analysis::kring(b.samenwerking, b.vergadering.datum);
    return Toezicht{{analysis::voor_kring(data.termijnen->toezichthouder, kring)},
                    {analysis::voor_kring(data.termijnen->zienswijze_bij_toezichthouder, kring)}};
}

View view(const Stand& stand, const Options& options) {
    const Bijeenkomst b = bijeenkomst(stand.data, options.vergadering);
    const Vergadering& v = b.vergadering;
    const bool gehouden = v.datum <= stand.peildatum;
    View result{vergaderkop(b),
                gehouden ? gegeven(v, &Vergadering::terugkoppeling, &Terugkoppeling::datum) : Gegeven<Date>{},
                !gehouden,
                {},
                bevindingen_in(stand, v)};
    for (const Agendapunt& punt : v.agenda) {
        result.punten.push_back(uitslag(punt, gehouden));
        if (gehouden) result.punten.back().toezicht = toezicht(stand.data, b, punt);
        result.punten.back().nummer = Aantal::of(std::ssize(result.punten));
    }
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("terugkoppeling", "Terugkoppeling");

} // namespace grip::reports::terugkoppeling
