// What it costs, what is at stake, and the figures of the organisation per year.
#pragma once

#include "model/samenwerking/kostenverdeling.hpp"

namespace grip {

struct BestuurlijkBelang {
    std::optional<bool> aanwezig;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"aanwezig", &BestuurlijkBelang::aanwezig, "true bij een zetel of stemrecht (BBV art. 1 lid 1 d)"},
        Field{"toelichting", &BestuurlijkBelang::toelichting, "Waaruit dat bestaat"},
    };
};

enum class Belangsoort { aandelen, bijdrage, lening, garantie, anders };

template <>
inline constexpr auto options<Belangsoort> = std::array{
    Option{Belangsoort::aandelen, "aandelen", "Aandelen"},
    Option{Belangsoort::bijdrage, "bijdrage", "Een bijdrage in de kosten"},
    Option{Belangsoort::lening, "lening", "Een lening"},
    Option{Belangsoort::garantie, "garantie", "Een garantie"},
    Option{Belangsoort::anders, "anders", "Iets anders"},
};

struct FinancieelBelang {
    std::optional<bool> aanwezig;
    std::optional<Belangsoort> soort;
    std::optional<Euro> bedrag;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"aanwezig", &FinancieelBelang::aanwezig,
              "true als de gemeente geld kwijt is of aansprakelijk is als het misgaat (BBV art. 1 lid 1 c)"},
        Field{"soort", &FinancieelBelang::soort, "Waaruit het belang bestaat"},
        Field{"bedrag", &FinancieelBelang::bedrag,
              "Wat de gemeente verliest of moet betalen als de partij omvalt, in euro's"},
        Field{"toelichting", &FinancieelBelang::toelichting, "Toelichting"},
    };
};

enum class Beinvloedbaarheid { ja, deels, nee };

template <>
inline constexpr auto options<Beinvloedbaarheid> = std::array{
    Option{Beinvloedbaarheid::ja, "ja", "De raad kan de uitgaven sturen"},
    Option{Beinvloedbaarheid::deels, "deels", "De raad kan een deel van de uitgaven sturen"},
    Option{Beinvloedbaarheid::nee, "nee", "De uitgaven liggen vast"},
};

struct Beinvloedbaar {
    std::optional<Beinvloedbaarheid> oordeel;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"oordeel", &Beinvloedbaar::oordeel, "Of de raad de uitgaven nog kan sturen"},
        Field{"toelichting", &Beinvloedbaar::toelichting, "Welk deel dat is"},
    };
    static constexpr auto short_form = &Beinvloedbaar::oordeel;
};

struct Balanspost {
    std::optional<Bekend<Euro>> begin;
    std::optional<Bekend<Euro>> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"begin", &Balanspost::begin, "Op 1 januari, in euro's, of `onbekend`"},
        Field{"eind", &Balanspost::eind, "Op 31 december, in euro's, of `onbekend`"},
    };
};

struct Belangpercentage {
    std::optional<Aandeel> begin;
    std::optional<Aandeel> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"begin", &Belangpercentage::begin, "Op 1 januari, in procenten"},
        Field{"eind", &Belangpercentage::eind, "Op 31 december, in procenten"},
    };
};

struct Jaarcijfers {
    std::optional<Bekend<Euro>> bijdrage;
    std::optional<Bekend<Euro>> bijdrage_eigen_begroting;
    std::optional<Bekend<Euro>> lasten;
    std::optional<Bekend<Euro>> resultaat;
    std::optional<Proza> resultaatbestemming;
    std::optional<Balanspost> eigen_vermogen;
    std::optional<Balanspost> vreemd_vermogen;
    std::optional<Balanspost> belang;
    std::optional<Belangpercentage> belang_procent;
    std::optional<Bekend<Euro>> weerstandscapaciteit;
    std::optional<Bekend<Euro>> benodigde_weerstandscapaciteit;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"bijdrage", &Jaarcijfers::bijdrage, "Bijdrage van onze gemeente, in euro's, of `onbekend`"},
        Field{"bijdrage_eigen_begroting", &Jaarcijfers::bijdrage_eigen_begroting,
              "De bijdrage zoals zij in onze eigen begroting staat"},
        Field{"lasten", &Jaarcijfers::lasten, "Totale lasten van de organisatie"},
        Field{"resultaat", &Jaarcijfers::resultaat, "Resultaat van de organisatie; een tekort is negatief"},
        Field{"resultaatbestemming", &Jaarcijfers::resultaatbestemming, "Wat er met het resultaat gebeurt"},
        Field{"eigen_vermogen", &Jaarcijfers::eigen_vermogen, "Eigen vermogen van de organisatie"},
        Field{"vreemd_vermogen", &Jaarcijfers::vreemd_vermogen, "Vreemd vermogen van de organisatie"},
        Field{"belang", &Jaarcijfers::belang, "Belang van onze gemeente in euro's"},
        Field{"belang_procent", &Jaarcijfers::belang_procent, "Belang van onze gemeente in procenten"},
        Field{"weerstandscapaciteit", &Jaarcijfers::weerstandscapaciteit,
              "Weerstandscapaciteit van de organisatie zelf"},
        Field{"benodigde_weerstandscapaciteit", &Jaarcijfers::benodigde_weerstandscapaciteit,
              "Wat de organisatie zelf nodig heeft om haar risico's te dragen"},
        Field{"toelichting", &Jaarcijfers::toelichting, "Toelichting; bij `onbekend`: aan wie het is gevraagd"},
    };
};

struct Boekjaar {
    std::optional<Jaarcijfers> begroot;
    std::optional<Jaarcijfers> begroot_na_wijziging;
    std::optional<Jaarcijfers> werkelijk;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"begroot", &Boekjaar::begroot, "Volgens de begroting"},
        Field{"begroot_na_wijziging", &Boekjaar::begroot_na_wijziging, "Volgens de begroting na de laatste wijziging"},
        Field{"werkelijk", &Boekjaar::werkelijk, "Volgens de jaarrekening"},
    };
};

struct Geld {
    std::optional<BestuurlijkBelang> bestuurlijk_belang;
    std::optional<FinancieelBelang> financieel_belang;
    std::optional<bool> verbonden_partij;
    std::optional<Beinvloedbaar> beinvloedbaar;
    std::optional<Kostenverdeling> kostenverdeling;
    std::map<Jaar, Boekjaar> jaren;
    Origin origin;

    static constexpr std::string_view blok = "Geld";
    static constexpr auto fields = Fields{
        Field{"bestuurlijk_belang", &Geld::bestuurlijk_belang, "Zeggenschap: een zetel of stemrecht"},
        Field{"financieel_belang", &Geld::financieel_belang, "Geld dat niet terugkomt, of aansprakelijkheid"},
        Field{"verbonden_partij", &Geld::verbonden_partij,
              "Of wij dit als verbonden partij zien: bestuurlijk én financieel belang"},
        Field{"beinvloedbaar", &Geld::beinvloedbaar, "Welk deel van de uitgaven de raad nog kan sturen"},
        Field{"kostenverdeling", &Geld::kostenverdeling, "Hoe de kosten over de deelnemers worden verdeeld"},
        Field{"jaren", &Geld::jaren, "Cijfers per jaar"},
    };
};

} // namespace grip
