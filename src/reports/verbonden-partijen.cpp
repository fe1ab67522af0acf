// grip verbonden-partijen: the list of the paragraph verbonden partijen, for budget or accounts (BBV art. 15 and 26).
#include "analysis/bestanden.hpp"
#include "analysis/levensloop.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/paragraafsoort.hpp"
#include "reports/verbonden-partijen/partij.hpp"

#include <algorithm>

namespace grip::reports::verbonden_partijen {
namespace {

using analysis::Paragraafsoort;

struct Options {
    std::optional<Jaar> jaar;
    Paragraafsoort bij{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het jaar; zonder jaar dat van de peildatum"),
        field<&Options::bij>("Bij welk stuk de paragraaf hoort", Paragraafsoort::begroting),
    };
};

struct Groep {
    Tekst naam;
    std::vector<Partij> partijen;
    std::optional<Euro> totaal_bijdrage; ///< none when there are parties and no contribution is known
    Aantal zonder_bijdrage;

    static constexpr auto fields = Fields{
        field<&Groep::naam>("Groep van BBV art. 15 lid 1"),
        field<&Groep::partijen>("De verbonden partijen"),
        field<&Groep::totaal_bijdrage>("Som van de bijdragen die bekend zijn"),
        field<&Groep::zonder_bijdrage>("Van hoeveel partijen de bijdrage niet bekend is"),
    };
};

/// A collaboration that is not in the list.
struct Ander {
    Id id;
    Tekst naam;
    Tekst reden;

    static constexpr auto fields = Fields{
        field<&Ander::id>("Id van de samenwerking"),
        field<&Ander::naam>("Naam"),
        field<&Ander::reden>("Waarom zij niet in de lijst staat"),
    };
};

struct View {
    Jaar jaar;
    Paragraafsoort bij{};
    bool niet_volledig = false;
    bool begroting = false;
    Gegeven<Proza> visie;
    Gegeven<Proza> beleidsvoornemens;
    std::vector<Groep> groepen;
    std::optional<Euro> totaal_bijdrage;
    Aantal partijen;
    Aantal zonder_bijdrage;
    std::vector<Ander> geen;
    std::vector<Ander> onbekend;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het jaar"),
        field<&View::bij>("Bij begroting of jaarstukken"),
        field<&View::niet_volledig>("Of er een bestand niet gelezen kon worden, zodat totalen niet volledig zijn"),
        field<&View::begroting>("Of het om de begroting gaat"),
        field<&View::visie>("Onze visie op verbonden partijen"),
        field<&View::beleidsvoornemens>("Onze beleidsvoornemens"),
        field<&View::groepen>("De verbonden partijen, in de groepen van het BBV"),
        field<&View::totaal_bijdrage>("Som van alle bijdragen die bekend zijn"),
        field<&View::partijen>("Aantal verbonden partijen"),
        field<&View::zonder_bijdrage>("Van hoeveel partijen de bijdrage niet bekend is"),
        field<&View::geen>("Samenwerkingen die geen verbonden partij zijn"),
        field<&View::onbekend>("Samenwerkingen waarvan dat niet is te zeggen"),
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

Tekst reden(const Samenwerking& s) {
    std::vector<std::string> parts;
    const auto& bestuurlijk = s.geld.bestuurlijk_belang;
    if (bestuurlijk && bestuurlijk->aanwezig == false) parts.emplace_back("geen bestuurlijk belang");
    if (analysis::financieel_aanwezig(s.geld) == false) parts.emplace_back("geen financieel belang");
    return {parts.empty() ? "wij zien dit niet als verbonden partij" : join_dutch(parts, "en")};
}

void add(View& view, Partij partij, Groep& groep) {
    ++view.partijen.scaled;
    if (partij.bijdrage.waarde) {
        groep.totaal_bijdrage = groep.totaal_bijdrage.value_or(Euro{}) + *partij.bijdrage.waarde;
        view.totaal_bijdrage = view.totaal_bijdrage.value_or(Euro{}) + *partij.bijdrage.waarde;
    } else {
        ++groep.zonder_bijdrage.scaled;
        ++view.zonder_bijdrage.scaled;
    }
    groep.partijen.push_back(std::move(partij));
}

/// Of a year that has been: those that had not ended before it began.
bool hoort_bij(const Samenwerking& s, Jaar jaar) {
    const bool begonnen = s.identiteit.status == Status::actief || s.identiteit.status == Status::uittreding;
    if (begonnen) return !s.identiteit.sinds || year_of(*s.identiteit.sinds) <= jaar.year;
    return s.identiteit.status == Status::beeindigd && s.identiteit.tot && year_of(*s.identiteit.tot) >= jaar.year;
}

View view(const Stand& stand, const Options& options) {
    View result;
    result.jaar = options.jaar.value_or(Jaar{year_of(stand.peildatum)});
    result.bij = options.bij;
    result.niet_volledig = !analysis::overgeslagen(stand.data).empty();
    result.begroting = options.bij == Paragraafsoort::begroting;
    result.visie = gegeven(stand.data.gemeente, &Gemeente::verbonden_partijen, &VerbondenPartijen::visie);
    result.beleidsvoornemens =
        gegeven(stand.data.gemeente, &Gemeente::verbonden_partijen, &VerbondenPartijen::beleidsvoornemens);
    for (const std::string_view naam : groepsnamen) result.groepen.push_back({{std::string{naam}}, {}, {}, {}});
    for (const Samenwerking& s : stand.data.samenwerkingen) {
        const bool nog_niet = analysis::komt_nog(s) && result.jaar.year >= year_of(stand.peildatum);
        if (nog_niet) result.geen.push_back({{s.id}, s.identiteit.naam, {"nog in " + label_of(s.identiteit.status)}});
        if (!hoort_bij(s, result.jaar)) continue;
        const auto verbonden = analysis::is_verbonden_partij(s);
        if (!verbonden) {
            result.onbekend.push_back({{s.id}, s.identiteit.naam, {"de twee belangen zijn niet ingevuld"}});
        } else if (*verbonden) {
            add(result, partij(stand.data, s, result.jaar, options.bij),
                result.groepen[static_cast<std::size_t>(groepsoort(s.vorm.rechtsvorm))]);
        } else {
            result.geen.push_back({{s.id}, s.identiteit.naam, reden(s)});
        }
    }
    for (Groep& groep : result.groepen) {
        if (groep.partijen.empty()) groep.totaal_bijdrage = Euro{};
    }
    if (result.partijen.scaled == 0) result.totaal_bijdrage = Euro{};
    return result;
}

constexpr std::array kolommen{Kolom{"Groep", "groepen.naam"},
                              Kolom{"Id", "groepen.partijen.id"},
                              Kolom{"Naam", "groepen.partijen.naam"},
                              Kolom{"Rechtsvorm", "groepen.partijen.rechtsvorm"},
                              Kolom{"Vestigingsplaats", "groepen.partijen.vestigingsplaats"},
                              Kolom{"Programma", "groepen.partijen.programma"},
                              Kolom{"Deelnemers", "groepen.partijen.deelnemers"},
                              Kolom{"Openbaar belang", "groepen.partijen.openbaar_belang"},
                              Kolom{"Bestuurlijk belang", "groepen.partijen.bestuurlijk_belang"},
                              Kolom{"Financieel belang", "groepen.partijen.financieel_belang"},
                              Kolom{"Jaar", "jaar"},
                              Kolom{"Bijdrage", "groepen.partijen.bijdrage"},
                              Kolom{"Belang begin", "groepen.partijen.belang.begin"},
                              Kolom{"Belang einde", "groepen.partijen.belang.eind"},
                              Kolom{"Belang begin in %", "groepen.partijen.belang_procent.begin"},
                              Kolom{"Belang einde in %", "groepen.partijen.belang_procent.eind"},
                              Kolom{"Eigen vermogen begin", "groepen.partijen.eigen_vermogen.begin"},
                              Kolom{"Eigen vermogen einde", "groepen.partijen.eigen_vermogen.eind"},
                              Kolom{"Vreemd vermogen begin", "groepen.partijen.vreemd_vermogen.begin"},
                              Kolom{"Vreemd vermogen einde", "groepen.partijen.vreemd_vermogen.eind"},
                              Kolom{"Resultaat", "groepen.partijen.resultaat"},
                              Kolom{"Lasten van de partij", "groepen.partijen.lasten"},
                              Kolom{"Bijdrage in % van de lasten", "groepen.partijen.aandeel_in_lasten"},
                              Kolom{"Resultaat in % van de lasten", "groepen.partijen.resultaat_procent"},
                              Kolom{"Solvabiliteit in %", "groepen.partijen.solvabiliteit"},
                              Kolom{"Risico's", "groepen.partijen.risicostand"},
                              Kolom{"Ontbreekt", "groepen.partijen.ontbreekt_in_woorden"}};
constexpr Tabel tabel{"Verbonden partijen", "groepen.partijen", kolommen};
constexpr std::array formaten{Formaat::md, Formaat::json, Formaat::csv, Formaat::xlsx};

} // namespace

extern constinit const Report report =
    Definition<View, Options, view>::report("verbonden-partijen", "Verbonden partijen", formaten, &tabel);

} // namespace grip::reports::verbonden_partijen
