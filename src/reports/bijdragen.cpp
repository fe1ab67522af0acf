// grip bijdragen: what all parties cost us, four years ahead, and how that grows.
#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/vergelijking.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/stuurbaar.hpp"

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

struct Rij {
    Id id;
    Tekst naam;
    std::vector<Jaarbijdrage> jaren; ///< the year before, the year itself, and those ahead
    Groei groei;
    std::optional<Percentage> aandeel_lasten;
    std::optional<Euro> per_inwoner;
    Gegeven<Beinvloedbaarheid> beinvloedbaar;

    static constexpr auto fields = Fields{
        field<&Rij::id>("Id van de samenwerking"),
        field<&Rij::naam>("Naam"),
        field<&Rij::jaren>("Het jaar ervoor, het jaar zelf, en de drie jaren erna"),
        field<&Rij::groei>("Groei van het jaar ervoor naar het jaar zelf"),
        field<&Rij::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&Rij::per_inwoner>("Bijdrage per inwoner"),
        field<&Rij::beinvloedbaar>("Of de raad de uitgaven kan sturen"),
    };
};

struct Jaartotaal {
    Jaar jaar;
    std::optional<Euro> bijdrage; ///< none when no contribution is known
    Aantal zonder;
    std::optional<Tekst> zonder_tekst; ///< `3 samenwerkingen`

    static constexpr auto fields = Fields{
        field<&Jaartotaal::jaar>("Begrotingsjaar"),
        field<&Jaartotaal::bijdrage>("Som van de bijdragen die bekend zijn"),
        field<&Jaartotaal::zonder>("Van hoeveel samenwerkingen de bijdrage niet bekend is"),
        field<&Jaartotaal::zonder_tekst>("Dat aantal in woorden"),
    };
};

struct Verschil {
    Tekst tekst; ///< `Hecht: onze begroting noemt … (verschil € 5.000)`

    static constexpr auto fields = Fields{
        field<&Verschil::tekst>("Welke bedragen verschillen"),
    };
};

struct View {
    Jaar jaar;
    std::optional<Percentage> index;
    Percentage norm;
    std::vector<Rij> rijen;
    std::vector<Jaartotaal> totaal;
    Groei groei;                       ///< of those of which both years are known
    std::optional<Tekst> groei_zonder; ///< how many are left out of that: `2 samenwerkingen`
    std::optional<Percentage> aandeel_lasten;
    std::optional<Euro> per_inwoner;
    std::optional<Jaar> inwoners_jaar;
    std::vector<Stuurbaar> stuurbaar;
    std::vector<Verschil> verschillen;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het begrotingsjaar"),
        field<&View::index>("Index van onze begroting voor dit jaar"),
        field<&View::norm>("Norm voor de stijging van een bijdrage"),
        field<&View::rijen>("De samenwerkingen, de hoogste bijdrage eerst"),
        field<&View::totaal>("Totaal per jaar"),
        field<&View::groei>("Groei van het totaal"),
        field<&View::groei_zonder>("Hoeveel samenwerkingen niet in die groei zitten"),
        field<&View::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&View::per_inwoner>("Totaal per inwoner"),
        field<&View::inwoners_jaar>("Jaar van de inwoners"),
        field<&View::stuurbaar>("Wat de raad ervan kan sturen"),
        field<&View::verschillen>("Waar begrotingen en sleutel verschillen"),
    };
};

std::optional<Euro> bijdrage_in(const Rij& rij, std::size_t jaar) { return rij.jaren[jaar].bijdrage.waarde; }

constexpr std::size_t vorig = 0;
constexpr std::size_t dit = 1;

Rij rij(const Register& data, const Samenwerking& s, Jaar jaar) {
    Rij result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.jaren = jaarbijdragen(data.gemeente.normen, s.geld, jaar);
    result.groei = result.jaren[dit].groei;
    if (const auto bijdrage = bijdrage_in(result, dit)) {
        result.aandeel_lasten = analysis::deel_van_lasten(data.gemeente, jaar, *bijdrage);
        result.per_inwoner = analysis::per_inwoner(data.gemeente, data.gemeente.naam.text, jaar, *bijdrage);
    }
    result.beinvloedbaar = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::oordeel);
    return result;
}

std::vector<Jaartotaal> totalen(const std::vector<Rij>& rijen, Jaar jaar) {
    constexpr int jaren = 5; ///< the year before, the year itself, and three after it
    std::vector<Jaartotaal> result;
    for (std::size_t i = 0; i < jaren; ++i) {
        Jaartotaal totaal{Jaar{jaar.year - 1 + static_cast<int>(i)}, {}, {}, {}};
        for (const Rij& rij : rijen) {
            const auto bijdrage = bijdrage_in(rij, i);
            if (bijdrage) totaal.bijdrage = totaal.bijdrage.value_or(Euro{}) + *bijdrage;
            else ++totaal.zonder.scaled;
        }
        if (totaal.zonder.scaled > 0)
            totaal.zonder_tekst = Tekst{counted(totaal.zonder.scaled, "samenwerking", "samenwerkingen")};
        result.push_back(std::move(totaal));
    }
    return result;
}

void zet_groei(View& view, const Normen& normen) {
    Euro van;
    Euro naar;
    std::int64_t zonder = 0;
    for (const Rij& rij : view.rijen) {
        const auto eerst = bijdrage_in(rij, vorig);
        const auto nu = bijdrage_in(rij, dit);
        const bool beide = eerst && nu;
        van += beide ? *eerst : Euro{};
        naar += beide ? *nu : Euro{};
        zonder += beide ? 0 : 1;
    }
    if (zonder == std::ssize(view.rijen)) return;
    view.groei = groei(normen, view.jaar, van, naar);
    if (zonder > 0) view.groei_zonder = Tekst{counted(zonder, "samenwerking", "samenwerkingen")};
}

std::vector<Stuurbaar> stuurbaar_van(const std::vector<Rij>& rijen) {
    std::vector<Sturing> bijdragen;
    for (const Rij& rij : rijen) bijdragen.push_back({rij.beinvloedbaar.waarde, bijdrage_in(rij, dit)});
    return stuurbaar(bijdragen);
}

/// What is confidential has been taken out of the register.
void zet_verschillen(View& view, const Register& data, const Samenwerking& s) {
    for (const analysis::Paar& paar : analysis::verschillen(data, analysis::vergelijking(data, s, view.jaar))) {
        view.verschillen.push_back({{fmt::format("{}: {} noemt {}, {} noemt {} (verschil {})", s.identiteit.naam.text,
                                                 paar.een, dutch_amount(paar.bedrag_een), paar.ander,
                                                 dutch_amount(paar.bedrag_ander), dutch_amount(paar.verschil()))}});
    }
}

void zet_verhoudingen(View& view, const Gemeente& gemeente) {
    const auto totaal = view.totaal[dit].bijdrage;
    if (!totaal) return;
    view.aandeel_lasten = analysis::deel_van_lasten(gemeente, view.jaar, *totaal);
    view.per_inwoner = analysis::per_inwoner(gemeente, gemeente.naam.text, view.jaar, *totaal);
    if (const auto bevolking = analysis::bevolking(gemeente, gemeente.naam.text, view.jaar))
        view.inwoners_jaar = bevolking->jaar;
}

View view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    View result;
    result.jaar = options.jaar.value_or(Jaar{year_of(stand.peildatum)});
    result.norm = data.gemeente.normen.bijdrage_stijging;
    result.index = analysis::index_van(data.gemeente.normen, result.jaar);
    for (const Samenwerking& s : data.samenwerkingen) {
        if (!analysis::loopt(s)) continue;
        result.rijen.push_back(rij(data, s, result.jaar));
        zet_verschillen(result, data, s);
    }
    std::ranges::stable_sort(result.rijen, [](const Rij& a, const Rij& b) {
        const Euro least{-1};
        const Euro van_a = bijdrage_in(a, dit).value_or(least);
        const Euro van_b = bijdrage_in(b, dit).value_or(least);
        return van_a != van_b ? van_a > van_b : a.naam < b.naam;
    });
    result.totaal = totalen(result.rijen, result.jaar);
    zet_groei(result, data.gemeente.normen);
    zet_verhoudingen(result, data.gemeente);
    result.stuurbaar = stuurbaar_van(result.rijen);
    return result;
}

constexpr std::array kolommen{Kolom{"Id", "rijen.id"},
                              Kolom{"Samenwerking", "rijen.naam"},
                              Kolom{"Begrotingsjaar", "jaar"},
                              Kolom{"Bijdrage jaar ervoor", "rijen.jaren.0.bijdrage"},
                              Kolom{"Bijdrage", "rijen.jaren.1.bijdrage"},
                              Kolom{"Bijdrage 1 jaar later", "rijen.jaren.2.bijdrage"},
                              Kolom{"Bijdrage 2 jaar later", "rijen.jaren.3.bijdrage"},
                              Kolom{"Bijdrage 3 jaar later", "rijen.jaren.4.bijdrage"},
                              Kolom{"Groei in euro", "rijen.groei.euro"},
                              Kolom{"Groei in %", "rijen.groei.procent"},
                              Kolom{"% van onze lasten", "rijen.aandeel_lasten"},
                              Kolom{"Per inwoner", "rijen.per_inwoner"},
                              Kolom{"Te sturen", "rijen.beinvloedbaar"}};
constexpr Tabel tabel{"Bijdragen", "rijen", kolommen};
constexpr std::array formaten{Formaat::md, Formaat::json, Formaat::csv, Formaat::xlsx};

} // namespace

extern constinit const Report report =
    Definition<View, Options, view>::report("bijdragen", "Bijdragen aan alle samenwerkingen", formaten, &tabel);

} // namespace grip::reports::bijdragen
