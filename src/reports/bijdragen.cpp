// grip bijdragen: what all parties cost us, four years ahead, and how that grows.
#include "analysis/bestanden.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/vergelijking.hpp"
#include "base/text.hpp"
#include "reports/bijdragen/zinnen.hpp"
#include "reports/define.hpp"
#include "reports/delen/aantal.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/uittreedsom.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::bijdragen {
namespace {

struct Options {
    std::optional<Jaar> jaar;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het begrotingsjaar; zonder jaar dat van de peildatum"),
    };
};

std::optional<Zin> opmerking(const std::vector<Jaarbijdrage>& jaren) {
    std::vector<Zin> delen;
    for (const Jaarbijdrage& jaar : jaren) {
        std::vector<Zin> over;
        if (!jaar.doet_mee) over.push_back(als_zin("wij doen niet mee"));
        if (jaar.herkomst) over.push_back(*jaar.herkomst);
        if (jaar.waarvan) over.push_back(*jaar.waarvan);
        if (jaar.bijdrage.in_concept) over.push_back(als_zin("concept"));
        if (!over.empty()) delen.push_back(zin("{}: {}", jaar.jaar, aaneen(over, ", ")));
    }
    if (delen.empty()) return {};
    return aaneen(delen, "; ");
}

std::optional<Zin> deelname(const Samenwerking& s) {
    if (s.identiteit.tot) return zin("tot en met {}", *s.identiteit.tot);
    if (analysis::komt_nog(s)) return als_zin("nog in voorbereiding");
    return {};
}

Rij rij(const Register& data, const Samenwerking& s, Jaar jaar) {
    Rij result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.in_zin = Tekst{in_zin(s)};
    result.komt_nog = analysis::komt_nog(s);
    result.deelname = deelname(s);
    result.jaren = jaarbijdragen(data, s, jaar);
    result.groei = result.jaren[dit].groei;
    const auto cel = [](const Jaarbijdrage& j) { return Jaarbedrag{j.bijdrage, j.verwacht()}; };
    result.vorig = cel(result.jaren[vorig]);
    result.dit = cel(result.jaren[dit]);
    result.opmerking = opmerking(result.jaren);
    result.sturing = sturing_van(s, bijdrage_in(result, dit));
    if (const auto bijdrage = bijdrage_in(result, dit)) {
        result.aandeel_lasten = {analysis::deel_van_lasten(data.gemeente, jaar, *bijdrage)};
        result.per_inwoner = {analysis::per_inwoner(data.gemeente, data.gemeente.naam.text, jaar, *bijdrage)};
    }
    result.beinvloedbaar = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::oordeel);
    return result;
}

std::optional<Zin> hoeveel(std::int64_t samenwerkingen) {
    return aantal_in_woorden(samenwerkingen, "samenwerking", "samenwerkingen");
}

bool is_begroot(const Jaarbijdrage& jaar) { return jaar.bijdrage.waarde && !jaar.herkomst; }

/// @param i which of the years of each row
Jaartotaal totaal_van(const std::vector<Rij>& rijen, std::size_t i, Jaar jaar) {
    Jaartotaal totaal;
    totaal.jaar = jaar;
    std::int64_t niet_begroot = 0;
    std::int64_t in_concept = 0;
    for (const Rij& rij : rijen) {
        const auto bijdrage = bijdrage_in(rij, i);
        if (bijdrage) totaal.bijdrage.waarde = totaal.bijdrage.waarde.value_or(Euro{}) + *bijdrage;
        else if (rij.jaren[i].ontbreekt()) ++totaal.zonder.scaled;
        niet_begroot += static_cast<int>(rij.jaren[i].herkomst.has_value());
        in_concept += static_cast<int>(rij.jaren[i].bijdrage.in_concept);
    }
    totaal.naam = naam_van_jaar(rijen, i, jaar);
    totaal.uit_een_stuk = niet_begroot > 0 && totaal.naam != als_zin(jaar) &&
                          std::ranges::none_of(rijen, [&](const Rij& rij) { return is_begroot(rij.jaren[i]); });
    totaal.zonder_tekst = hoeveel(totaal.zonder.scaled);
    totaal.niet_begroot = hoeveel(niet_begroot);
    totaal.in_concept = hoeveel(in_concept);
    return totaal;
}

std::vector<Jaartotaal> totalen(const std::vector<Rij>& rijen, Jaar jaar) {
    constexpr int jaren = 5; ///< the year before, the year itself, and three after it
    std::vector<Jaartotaal> result;
    for (int i = 0; i < jaren; ++i)
        result.push_back(totaal_van(rijen, static_cast<std::size_t>(i), Jaar{jaar.year - 1 + i}));
    return result;
}

/// The part of both totals that can be compared, unless that is all of them.
std::optional<Vergelijkbaar> vergelijkbaar(const std::vector<Rij>& rijen) {
    Vergelijkbaar result;
    std::vector<Zin> zonder;
    for (const Rij& rij : rijen) {
        const auto van = bijdrage_in(rij, vorig);
        const auto naar = bijdrage_in(rij, dit);
        if (rij.jaren[dit].stijging) { // who joins or leaves goes from or to nothing
            ++result.aantal.scaled;
            result.vorig += van.value_or(Euro{});
            result.dit += naar.value_or(Euro{});
        } else if (van || naar) {
            zonder.push_back(als_zin(rij.in_zin));
        }
    }
    if (zonder.empty() || result.aantal.scaled == 0) return {};
    result.zonder = opgesomd(zonder);
    return result;
}

/// Of those of which both years are known, each without what its own growth leaves out.
void zet_groei(View& view, const Normen& normen) {
    analysis::Stijging som{view.jaar, {}, {}};
    std::int64_t met = 0;
    bool alleen_voorbereiding = true;
    for (const Rij& rij : view.rijen) {
        const auto& stijging = rij.jaren[dit].stijging;
        if (!stijging) continue;
        ++met;
        alleen_voorbereiding = alleen_voorbereiding && rij.komt_nog;
        som.van += stijging->van;
        som.naar += stijging->naar;
        som.zonder_btw = som.zonder_btw || stijging->zonder_btw;
        som.zonder_incidenteel = som.zonder_incidenteel || stijging->zonder_incidenteel;
    }
    if (met == 0 || !view.totaal[vorig].bijdrage || !view.totaal[dit].bijdrage) return;
    view.groei = groei(normen, som);
    if (alleen_voorbereiding) rust(view.groei);
    view.groei_zonder = hoeveel(std::ssize(view.rijen) - met);
}

std::vector<Stuurbaar> stuurbaar_van(const std::vector<Rij>& rijen) {
    std::vector<Sturing> bijdragen;
    for (const Rij& rij : rijen) bijdragen.push_back(rij.sturing);
    return stuurbaar(bijdragen);
}

/// What is confidential has been taken out of the register.
void zet_verschillen(View& view, const Register& data, const Samenwerking& s) {
    for (const analysis::Paar& paar : analysis::verschillen(data, analysis::vergelijking(data, s, view.jaar))) {
        view.verschillen.push_back({zin("{}: {}.", s.identiteit.naam, analysis::in_zin(paar, view.jaar))});
    }
}

/// What another paper says of the contribution itself, in the years shown.
void zet_opgaven(View& view, const Samenwerking& s) {
    for (const Jaartotaal& totaal : view.totaal) {
        for (const analysis::Versie versie :
             {&Boekjaar::begroot, &Boekjaar::begroot_na_wijziging, &Boekjaar::werkelijk}) {
            for (Opgaveregel& regel : opgaven(s.geld, totaal.jaar, versie, Cijferpost::bijdrage)) {
                regel.tekst.waarde = zin("{}: {}", s.identiteit.naam, *regel.tekst.waarde);
                view.opgaven.push_back(std::move(regel));
            }
        }
    }
}

void zet_gedrukte_totalen(View& view, const Register& data) {
    for (const analysis::Totaalcontrole& controle : analysis::totaalcontroles(data)) {
        const auto verschil = analysis::verschil(controle);
        const bool getoond =
            std::ranges::find(view.totaal, controle.totaal->jaar, &Jaartotaal::jaar) != view.totaal.end();
        if (!verschil || !getoond) continue;
        Gegeven<Zin> regel;
        regel.waarde = zin("{}.", *verschil);
        regel.bron = bronnen_van(controle.totaal->origin);
        view.opgaven.push_back({std::move(regel)});
    }
}

void zet_niet_geteld(View& view, const Rij& rij) {
    for (const Jaarbijdrage& jaar : rij.jaren) {
        if (!jaar.zonder_deelname) continue;
        view.niet_geteld.push_back({zin("{}: wij doen in {} niet mee, en er staat een bijdrage van {}.", rij.naam,
                                        jaar.jaar, *jaar.zonder_deelname)});
    }
}

/// What has ended, stands there when we took part in one of the years shown.
void zet_partij(View& view, const Register& data, const Samenwerking& s) {
    if (auto som = uittreedsom_in_zinnen(s)) view.uittreedsommen.push_back({zin("{}: {}", s.identiteit.naam, *som)});
    if (analysis::einde_onbekend(s)) {
        view.niet_geteld.push_back({zin("{}: beëindigd op een dag die niet bekend is.", s.identiteit.naam)});
        return;
    }
    Rij regel = rij(data, s, view.jaar);
    if (!analysis::loopt(s) && std::ranges::none_of(regel.jaren, &Jaarbijdrage::doet_mee)) return;
    std::ranges::move(dividenden(s.identiteit.naam, s.geld, Jaar{view.jaar.year - 1}),
                      std::back_inserter(view.dividend));
    zet_verschillen(view, data, s);
    zet_niet_geteld(view, regel);
    view.rijen.push_back(std::move(regel));
}

void zet_verhoudingen(View& view, const Gemeente& gemeente) {
    const auto totaal = view.totaal[dit].bijdrage;
    if (!totaal) return;
    view.aandeel_lasten = {analysis::deel_van_lasten(gemeente, view.jaar, *totaal),
                           analysis::eigen_lasten(gemeente, view.jaar) ? "" : "onze lasten onbekend"};
    view.per_inwoner = {analysis::per_inwoner(gemeente, gemeente.naam.text, view.jaar, *totaal), "inwoners onbekend"};
    if (const auto bevolking = analysis::bevolking(gemeente, gemeente.naam.text, view.jaar))
        view.inwoners_jaar = bevolking->jaar;
}

View view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    View result;
    result.jaar = options.jaar.value_or(Jaar{year_of(stand.peildatum)});
    result.norm = analysis::eigen_norm(data.gemeente.normen);
    result.grens = norm_in_woorden(data.gemeente.normen);
    result.index = analysis::index_van(data.gemeente.normen, result.jaar);
    for (const Samenwerking& s : data.samenwerkingen) zet_partij(result, data, s);
    std::ranges::stable_sort(result.rijen, [](const Rij& a, const Rij& b) {
        const Euro least{-1};
        const Euro van_a = bijdrage_in(a, dit).value_or(least);
        const Euro van_b = bijdrage_in(b, dit).value_or(least);
        return van_a != van_b ? van_a > van_b : a.naam < b.naam;
    });
    result.totaal = totalen(result.rijen, result.jaar);
    result.niet_volledig = std::ranges::any_of(result.totaal, [&](const Jaartotaal& totaal) {
        return !analysis::alles_gelezen(data, fmt::format("jaren.{}", totaal.jaar.year));
    });
    zet_groei(result, data.gemeente.normen);
    zet_verhoudingen(result, data.gemeente);
    result.stuurbaar = stuurbaar_van(result.rijen);
    result.opvalt = opvallend_totaal(result.groei);
    result.vergelijkbaar = vergelijkbaar(result.rijen);
    if (result.vergelijkbaar) result.vergelijkbaar->verschil = result.groei.verschil;
    result.totaal_vorig = result.totaal[vorig];
    result.totaal_dit = result.totaal[dit];
    result.met_bedragen = result.totaal_vorig.bijdrage || result.totaal_dit.bijdrage;
    result.later = latere_jaren(result);
    zet_gedrukte_totalen(result, data);
    for (const Samenwerking& s : data.samenwerkingen) zet_opgaven(result, s);
    for (Rij& rij : result.rijen) rij.opvalt = wat_opvalt(rij, result.totaal);
    result.nieuws = nieuws(result);
    return result;
}

/// Nothing of a year in which we do not take part, or where our interest is another: there it does not lack.
std::optional<Gegeven<Euro>> bij_deelname(const Jaarbijdrage& jaar) {
    if (!jaar.verwacht()) return {};
    return jaar.bijdrage;
}

using Vorm = Tabelvorm<View, Rij>;
template <std::size_t i>
constexpr Vorm::Kolom in_jaar = Vorm::kolom<&Rij::jaren, i, &bij_deelname>("Bijdrage")
                                    .template van_jaar<&View::totaal, i, &Jaartotaal::jaar>()
                                    .opgeteld();
constexpr std::array kolommen{Vorm::kolom<&Rij::id>("Id"),
                              Vorm::kolom<&Rij::naam>("Samenwerking").noemt_rij(),
                              Vorm::kolom<&View::jaar>("Begrotingsjaar"),
                              in_jaar<0>,
                              in_jaar<1>,
                              in_jaar<2>,
                              in_jaar<3>,
                              in_jaar<4>,
                              Vorm::kolom<&Rij::groei, &Groei::euro>("Groei in euro"),
                              Vorm::kolom<&Rij::groei, &Groei::procent>("Groei in %"),
                              Vorm::kolom<&Rij::aandeel_lasten>("% van onze lasten"),
                              Vorm::kolom<&Rij::per_inwoner>("Per inwoner"),
                              Vorm::kolom<&Rij::beinvloedbaar>("Te sturen"),
                              Vorm::kolom<&Rij::opmerking>("Opmerking")};

Tabel tabel(const View& view) {
    Tabel tabel = Vorm::tabel("Bijdragen", kolommen, view, &View::rijen);
    for (const Opmerking& wat : view.niet_geteld) tabel.weggelaten.push_back(wat.tekst);
    return tabel;
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, tabel>::report("bijdragen", "Bijdragen aan alle samenwerkingen");

} // namespace grip::reports::bijdragen
