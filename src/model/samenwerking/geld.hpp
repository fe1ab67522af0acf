// What it costs, what is at stake, and the figures of the organisation per year.
#pragma once

#include "model/samenwerking/belang.hpp"
#include "model/samenwerking/kostenverdeling.hpp"

namespace grip {

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
        field<&Beinvloedbaar::oordeel>("Of de raad de uitgaven nog kan sturen"),
        field<&Beinvloedbaar::toelichting>("Welk deel dat is"),
    };
    static constexpr auto short_form = &Beinvloedbaar::oordeel;
};

struct Balanspost {
    std::optional<Bekend<Euro>> begin;
    std::optional<Bekend<Euro>> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Balanspost::begin>("Op 1 januari, in euro's, of `onbekend`"),
        field<&Balanspost::eind>("Op 31 december, in euro's, of `onbekend`"),
    };
};

struct Belangpercentage {
    std::optional<Aandeel> begin;
    std::optional<Aandeel> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Belangpercentage::begin>("Op 1 januari, in procenten"),
        field<&Belangpercentage::eind>("Op 31 december, in procenten"),
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
        field<&Jaarcijfers::bijdrage>("Bijdrage van onze gemeente, in euro's, of `onbekend`"),
        field<&Jaarcijfers::bijdrage_eigen_begroting>("De bijdrage zoals zij in onze eigen begroting staat"),
        field<&Jaarcijfers::lasten>("Totale lasten van de organisatie"),
        field<&Jaarcijfers::resultaat>("Resultaat van de organisatie; een tekort is negatief"),
        field<&Jaarcijfers::resultaatbestemming>("Wat er met het resultaat gebeurt"),
        field<&Jaarcijfers::eigen_vermogen>("Eigen vermogen van de organisatie"),
        field<&Jaarcijfers::vreemd_vermogen>("Vreemd vermogen van de organisatie"),
        field<&Jaarcijfers::belang>("Belang van onze gemeente in euro's"),
        field<&Jaarcijfers::belang_procent>("Belang van onze gemeente in procenten"),
        field<&Jaarcijfers::weerstandscapaciteit>("Weerstandscapaciteit van de organisatie zelf"),
        field<&Jaarcijfers::benodigde_weerstandscapaciteit>(
            "Wat de organisatie zelf nodig heeft om haar risico's te dragen"),
        field<&Jaarcijfers::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
};

struct Boekjaar {
    Boxed<Jaarcijfers> begroot;
    Boxed<Jaarcijfers> begroot_na_wijziging;
    Boxed<Jaarcijfers> werkelijk;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Boekjaar::begroot>("Volgens de begroting"),
        field<&Boekjaar::begroot_na_wijziging>("Volgens de begroting na de laatste wijziging"),
        field<&Boekjaar::werkelijk>("Volgens de jaarrekening"),
    };
};

struct Geld {
    std::optional<BestuurlijkBelang> bestuurlijk_belang;
    std::vector<FinancieelBelang> financieel_belang;
    std::optional<bool> verbonden_partij;
    std::optional<Beinvloedbaar> beinvloedbaar;
    std::optional<Kostenverdeling> kostenverdeling;
    std::map<Jaar, Boekjaar> jaren;
    Origin origin;

    static constexpr std::string_view blok = "Geld";
    static constexpr auto fields = Fields{
        field<&Geld::bestuurlijk_belang>("Zeggenschap: een zetel of stemrecht"),
        field<&Geld::financieel_belang>(
            "Geld dat niet terugkomt, of aansprakelijkheid; elk soort belang is een onderdeel"),
        field<&Geld::verbonden_partij>("Of wij dit als verbonden partij zien: bestuurlijk én financieel belang"),
        field<&Geld::beinvloedbaar>("Welk deel van de uitgaven de raad nog kan sturen"),
        field<&Geld::kostenverdeling>("Hoe de kosten over de deelnemers worden verdeeld"),
        field<&Geld::jaren>("Cijfers per jaar"),
    };
};

} // namespace grip
