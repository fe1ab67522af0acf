// grip verbonden-partijen: the list of the paragraph verbonden partijen, for budget or accounts (BBV art. 15 and 26).
#include "analysis/bestanden.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/risico/weerstand.hpp"
#include "analysis/signalen.hpp"
#include "reports/define.hpp"
#include "reports/delen/paragraafsoort.hpp"
#include "reports/verbonden-partijen/overzicht.hpp"

#include <fmt/format.h>

namespace grip::reports::verbonden_partijen {
namespace {

using analysis::Paragraafsoort;

struct Options {
    std::optional<Jaar> jaar;
    Paragraafsoort bij{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het jaar; zonder jaar dat van de komende begroting, of van de laatste jaarstukken"),
        field<&Options::bij>("Bij welk stuk de paragraaf hoort", Paragraafsoort::begroting),
    };
};

enum class Groepsoort { regelingen, vennootschappen, stichtingen, overige };

constexpr std::array<std::string_view, 4> groepsnamen{"Gemeenschappelijke regelingen", "Vennootschappen en coöperaties",
                                                      "Stichtingen en verenigingen", "Overige verbonden partijen"};

/// The four groups of BBV art. 15 lid 1 b.
Groepsoort groepsoort(Rechtsvorm vorm) {
    switch (vorm) {
    case Rechtsvorm::openbaar_lichaam:
    case Rechtsvorm::gemeenschappelijk_orgaan:
    case Rechtsvorm::bedrijfsvoeringsorganisatie:
    case Rechtsvorm::centrumgemeente:
    case Rechtsvorm::regeling_zonder_meer: return Groepsoort::regelingen;
    case Rechtsvorm::bv:
    case Rechtsvorm::nv:
    case Rechtsvorm::cv:
    case Rechtsvorm::maatschap:
    case Rechtsvorm::cooperatie:
    case Rechtsvorm::onderlinge_waarborgmaatschappij: return Groepsoort::vennootschappen;
    case Rechtsvorm::stichting:
    case Rechtsvorm::vereniging: return Groepsoort::stichtingen;
    default: return Groepsoort::overige;
    }
}

void tel_bijdrage(Telling& telling, const Partij& partij, bool beoordeeld) {
    const auto& bijdrage = partij.bijdrage.waarde;
    ++(beoordeeld ? telling.partijen : telling.niet_beoordeeld).scaled;
    if (!bijdrage) {
        telling.zonder_bijdrage.scaled += partij.verwacht_bijdrage() ? 1 : 0;
        return;
    }
    telling.totaal_bijdrage = telling.totaal_bijdrage.value_or(Euro{}) + *bijdrage;
    if (!beoordeeld) telling.bijdrage_niet_beoordeeld = telling.bijdrage_niet_beoordeeld.value_or(Euro{}) + *bijdrage;
}

/// What the paragraph of one year says.
Gegeven<Proza> van_jaar(const Gemeente& gemeente, Jaar jaar, std::optional<Proza> ParagraafJaar::*member) {
    const auto& eigen = gemeente.verbonden_partijen;
    if (eigen && eigen->jaren.contains(jaar)) return gegeven(eigen->jaren.at(jaar), member);
    Gegeven<Proza> fact;
    fact.missing.location = eigen ? at(*eigen, &VerbondenPartijen::jaren) : at(gemeente, &Gemeente::verbonden_partijen);
    fact.missing.location.path = fmt::format("verbonden_partijen.jaren.{}.{}", jaar.year, key_of(member));
    return fact;
}

/// What the council must know before it reads the list.
void zet_opvallend(View& view, const Stand& stand, const Samenwerking& s, const Partij& partij) {
    const auto signalen = analysis::signalen(stand.data, s, {}, stand.peildatum);
    for (const analysis::Reden& reden : signalen[static_cast<std::size_t>(Onderwerp::financien)].redenen) {
        if (reden.kleur == analysis::Kleur::rood)
            view.opvallend.push_back({zin("{} – {}", s.identiteit.naam, reden.zin)});
    }
    const auto& norm = stand.data.gemeente.normen.solvabiliteit;
    if (norm && partij.solvabiliteit && *partij.solvabiliteit < *norm)
        view.opvallend.push_back({zin("{} – De solvabiliteit eind {} is {}; onze norm is {}.", s.identiteit.naam,
                                      view.jaar, *partij.solvabiliteit, *norm)});
}

void zet_samenwerking(View& view, const Stand& stand, const Samenwerking& s, Paragraafsoort soort) {
    const Register& data = stand.data;
    const auto verbonden = analysis::verbondenheid(s);
    if (verbonden.oordeel == analysis::Verbonden::nee) {
        view.geen.push_back({{s.id}, s.identiteit.naam, {verbonden.reden}});
        return;
    }
    Groep& groep = view.groepen[static_cast<std::size_t>(groepsoort(s.vorm.rechtsvorm))];
    Partij gegevens = partij(data, s, view.jaar, soort);
    zet_opvallend(view, stand, s, gegevens);
    const bool beoordeeld = verbonden.oordeel == analysis::Verbonden::ja && !analysis::einde_onbekend(s);
    const std::string reden =
        analysis::einde_onbekend(s) ? "beëindigd, en de laatste dag van onze deelname is niet bekend" : verbonden.reden;
    groep.overzicht.push_back(overzichtrij(gegevens, beoordeeld));
    for (Telling* telling : {&groep.telling, &view.telling}) tel_bijdrage(*telling, gegevens, beoordeeld);
    if (beoordeeld) {
        if (verbonden.afgeleid) gegevens.afgeleid = Tekst{verbonden.reden};
        groep.partijen.push_back(std::move(gegevens));
    } else {
        groep.nog_te_beoordelen.push_back({{s.id}, s.identiteit.naam, {reden}, std::move(gegevens.bijdrage)});
    }
}

View view(const Stand& stand, const Options& options) {
    const Gemeente& gemeente = stand.data.gemeente;
    View result;
    result.jaar = paragraafjaar(options.bij, options.jaar, analysis::begrotingsjaar(stand.peildatum), stand.peildatum);
    result.bij = options.bij;
    result.niet_volledig = !analysis::alles_gelezen(stand.data, fmt::format("jaren.{}", result.jaar.year));
    result.begroting = options.bij == Paragraafsoort::begroting;
    result.visie = van_jaar(gemeente, result.jaar, &ParagraafJaar::visie);
    if (!result.visie.waarde) // the one that holds for all years
        result.visie = gegeven(gemeente, &Gemeente::verbonden_partijen, &VerbondenPartijen::visie);
    result.beleidsvoornemens = van_jaar(gemeente, result.jaar, &ParagraafJaar::beleidsvoornemens);
    if (!result.begroting) result.verantwoording = van_jaar(gemeente, result.jaar, &ParagraafJaar::verantwoording);
    result.groepen.resize(groepsnamen.size());
    for (std::size_t i = 0; i < groepsnamen.size(); ++i) result.groepen[i].naam = {std::string{groepsnamen[i]}};
    for (const Samenwerking& s : stand.data.samenwerkingen) {
        const bool in_voorbereiding = analysis::komt_nog(s) && result.jaar.year >= year_of(stand.peildatum);
        if (in_voorbereiding) result.voornemens.push_back({{s.id}, s.identiteit.naam, s.identiteit.status});
        if (analysis::einde_onbekend(s) || analysis::neemt_deel_in(stand.data, s, result.jaar))
            zet_samenwerking(result, stand, s, options.bij);
    }
    rond_af(result);
    return result;
}

/// Nothing of a party in which we no longer take part, or hold shares alone: there it does not lack.
std::optional<Gegeven<Euro>> bij_deelname(const Partij& partij) {
    if (!partij.verwacht_bijdrage()) return {};
    return partij.bijdrage;
}

using Vorm = Tabelvorm<View, Groep, Partij>;
constexpr std::array kolommen{Vorm::kolom<&Groep::naam>("Groep"),
                              Vorm::kolom<&Partij::id>("Id"),
                              Vorm::kolom<&Partij::naam>("Naam").noemt_rij(),
                              Vorm::kolom<&Partij::rechtsvorm>("Rechtsvorm"),
                              Vorm::kolom<&Partij::vestigingsplaats>("Vestigingsplaats"),
                              Vorm::kolom<&Partij::programma>("Programma"),
                              Vorm::kolom<&Partij::deelnemers>("Deelnemers"),
                              Vorm::kolom<&Partij::openbaar_belang>("Openbaar belang"),
                              Vorm::kolom<&Partij::bestuurlijk_belang>("Bestuurlijk belang"),
                              Vorm::kolom<&Partij::financieel_belang>("Financieel belang"),
                              Vorm::kolom<&View::jaar>("Jaar"),
                              Vorm::kolom<&bij_deelname>("Bijdrage").opgeteld(),
                              Vorm::kolom<&Partij::belang, &Balansstand::begin>("Belang begin"),
                              Vorm::kolom<&Partij::belang, &Balansstand::eind>("Belang einde"),
                              Vorm::kolom<&Partij::belang_procent, &Procentstand::begin>("Belang begin in %"),
                              Vorm::kolom<&Partij::belang_procent, &Procentstand::eind>("Belang einde in %"),
                              Vorm::kolom<&Partij::eigen_vermogen, &Balansstand::begin>("Eigen vermogen begin"),
                              Vorm::kolom<&Partij::eigen_vermogen, &Balansstand::eind>("Eigen vermogen einde"),
                              Vorm::kolom<&Partij::vreemd_vermogen, &Balansstand::begin>("Vreemd vermogen begin"),
                              Vorm::kolom<&Partij::vreemd_vermogen, &Balansstand::eind>("Vreemd vermogen einde"),
                              Vorm::kolom<&Partij::resultaat>("Resultaat"),
                              Vorm::kolom<&Partij::lasten>("Lasten van de partij"),
                              Vorm::kolom<&Partij::aandeel_in_lasten>("Bijdrage in % van de lasten"),
                              Vorm::kolom<&Partij::resultaat_procent>("Resultaat in % van de lasten"),
                              Vorm::kolom<&Partij::solvabiliteit>("Solvabiliteit in %"),
                              Vorm::kolom<&Partij::risicostand>("Risico's"),
                              Vorm::kolom<&Partij::ontbreekt_in_woorden>("Ontbreekt")};

Tabel tabel(const View& view) {
    Tabel tabel = Vorm::tabel("Verbonden partijen", kolommen, view, &View::groepen, &Groep::partijen);
    for (const Groep& groep : view.groepen) {
        for (const NietBeoordeeld& wie : groep.nog_te_beoordelen)
            tabel.weggelaten.push_back(
                zin("{}: nog niet beoordeeld is of dit een verbonden partij is ({}).", wie.naam, wie.reden));
    }
    return tabel;
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, tabel>::report("verbonden-partijen", "Verbonden partijen");

} // namespace grip::reports::verbonden_partijen
