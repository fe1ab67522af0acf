// grip toetsrapport: one collaboration against every criterion of the toetsingskader that applies.
#include "analysis/toetsing.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"

#include <cassert>

namespace grip::reports::toetsrapport {
namespace {

struct Options {
    Ref<Samenwerking> samenwerking;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerking>("De samenwerking waarover het rapport gaat"),
    };
};

struct Criteriumregel {
    Id id;
    Tekst vraag;
    Gegeven<Oordeel> oordeel;
    Gegeven<Proza> toelichting;
    std::optional<Date> datum;
    std::vector<Bron> bron;
    bool beantwoord = false;

    static constexpr auto fields = Fields{
        field<&Criteriumregel::id>("Id van het criterium"),
        field<&Criteriumregel::vraag>("Vraag"),
        field<&Criteriumregel::oordeel>("Oordeel"),
        field<&Criteriumregel::toelichting>("Toelichting"),
        field<&Criteriumregel::datum>("Datum van het antwoord"),
        field<&Criteriumregel::bron>("Bronnen van het antwoord"),
        field<&Criteriumregel::beantwoord>("Of er een antwoord is"),
    };
};

struct Categoriedeel {
    Tekst naam;
    Aantal geldig;
    Aantal beantwoord;
    Aantal voldoet;
    Aantal aandacht;
    Aantal voldoet_niet;
    Aantal niet_van_toepassing;
    std::vector<Criteriumregel> criteria;

    static constexpr auto fields = Fields{
        field<&Categoriedeel::naam>("Categorie"),
        field<&Categoriedeel::geldig>("Aantal criteria dat geldt"),
        field<&Categoriedeel::beantwoord>("Aantal beantwoorde criteria"),
        field<&Categoriedeel::voldoet>("Aantal dat voldoet"),
        field<&Categoriedeel::aandacht>("Aantal dat aandacht vraagt"),
        field<&Categoriedeel::voldoet_niet>("Aantal dat niet voldoet"),
        field<&Categoriedeel::niet_van_toepassing>("Aantal dat niet van toepassing is"),
        field<&Categoriedeel::criteria>("De criteria"),
    };
};

struct GeldtNiet {
    Tekst vraag;
    Tekst reden;

    static constexpr auto fields = Fields{
        field<&GeldtNiet::vraag>("Vraag"),
        field<&GeldtNiet::reden>("Waarom de vraag hier niet geldt"),
    };
};

struct View {
    Id id;
    Tekst naam;
    Rechtsvorm rechtsvorm{};
    std::vector<Aard> aard;
    Status status{};
    Gegeven<Date> datum;
    std::vector<Categoriedeel> categorieen;
    std::vector<GeldtNiet> geldt_niet;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&View::id>("Id van de samenwerking"),
        field<&View::naam>("Naam"),
        field<&View::rechtsvorm>("Rechtsvorm"),
        field<&View::aard>("Aard"),
        field<&View::status>("Status"),
        field<&View::datum>("Dag van de toetsing"),
        field<&View::categorieen>("De categorieën met hun criteria"),
        field<&View::geldt_niet>("Criteria die hier niet gelden"),
        field<&View::bevindingen>("Bevindingen").voor_de_beheerder(),
    };
};

/// An answer that is not there has its place all the same.
void set_missing(const Samenwerking& s, const Criterium& criterium, Criteriumregel& regel) {
    Location place = at(s, &Samenwerking::toetsing);
    place.path = "toetsing.antwoorden." + criterium.id.text;
    regel.oordeel.missing.location = std::move(place);
}

Criteriumregel criteriumregel(const Samenwerking& s, const analysis::Toetspunt& punt) {
    Criteriumregel regel;
    regel.id = punt.criterium->id;
    regel.vraag = punt.criterium->vraag;
    regel.beantwoord = punt.antwoord != nullptr;
    if (!regel.beantwoord) {
        set_missing(s, *punt.criterium, regel);
        regel.toelichting.missing = regel.oordeel.missing;
        return regel;
    }
    regel.oordeel = gegeven(*punt.antwoord, &Antwoord::oordeel);
    regel.toelichting = gegeven(*punt.antwoord, &Antwoord::toelichting);
    if (!punt.antwoord->origin.withheld) regel.datum = analysis::datum_van(*punt.antwoord, *s.toetsing);
    if (const auto bronnen = bronnen_van(punt.antwoord->origin)) regel.bron = *bronnen;
    return regel;
}

Categoriedeel categoriedeel(const Categorie& categorie, const Samenwerking& s,
                            const std::vector<analysis::Toetspunt>& punten) {
    analysis::Toetsstand stand;
    Categoriedeel deel;
    deel.naam = categorie.naam;
    for (const analysis::Toetspunt& punt : punten) {
        if (punt.categorie != &categorie) continue;
        analysis::tel(punt, stand);
        deel.criteria.push_back(criteriumregel(s, punt));
    }
    deel.geldig = {stand.geldig};
    deel.beantwoord = {stand.beantwoord};
    deel.voldoet = {stand.voldoet};
    deel.aandacht = {stand.aandacht};
    deel.voldoet_niet = {stand.voldoet_niet};
    deel.niet_van_toepassing = {stand.niet_van_toepassing};
    return deel;
}

View view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    const auto found = std::ranges::find(data.samenwerkingen, options.samenwerking.id, &Samenwerking::id);
    assert(found != data.samenwerkingen.end() && "the command line checks that the samenwerking exists");
    const Samenwerking& s = *found;
    View result{{s.id},
                s.identiteit.naam,
                s.vorm.rechtsvorm,
                s.karakter.aard.items,
                s.identiteit.status,
                gegeven(s, &Samenwerking::toetsing, &Toetsing::datum),
                {},
                {},
                bevindingen_over(stand, s.id)};
    const auto punten = analysis::toetspunten(*data.toetsingskader, s);
    for (const Categorie& categorie : data.toetsingskader->categorieen) {
        Categoriedeel deel = categoriedeel(categorie, s, punten);
        if (!deel.criteria.empty()) result.categorieen.push_back(std::move(deel));
        for (const Criterium& criterium : categorie.criteria) {
            if (!analysis::geldt(criterium, s))
                result.geldt_niet.push_back({criterium.vraag, {analysis::geldt_alleen_voor(*criterium.geldt_voor)}});
        }
    }
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("toetsrapport", "Toetsrapport");

} // namespace grip::reports::toetsrapport
