// kader/afwegingskader.yaml: what a proposal weighs before something is done together or outsourced, and which form that asks.
#pragma once

#include "model/referent.hpp"
#include "model/samenwerking/rechtsvorm.hpp"

namespace grip {

/// The three ways to do something.
enum class Optievorm { zelf_doen, samen_doen, uitbesteden };

template <>
inline constexpr auto options<Optievorm> = std::array{
    Option{Optievorm::zelf_doen, "zelf-doen", "De gemeente doet het met haar eigen organisatie"},
    Option{Optievorm::samen_doen, "samen-doen", "De gemeente doet het samen met andere"},
    Option{Optievorm::uitbesteden, "uitbesteden", "Een ander doet het in opdracht van de gemeente"},
};

enum class JaOfNee { ja, nee };

template <>
inline constexpr auto options<JaOfNee> = std::array{
    Option{JaOfNee::ja, "ja", "Ja"},
    Option{JaOfNee::nee, "nee", "Nee"},
};

/// A question that comes before all weighing: one of its answers has a consequence.
struct Zeefvraag {
    Id id;
    Tekst vraag;
    std::optional<Proza> toelichting;
    JaOfNee bij{};
    std::vector<Optievorm> vervalt;
    std::optional<Tekst> gevolg;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Zeefvraag::id>("Korte naam, waarmee een voorstel naar de vraag verwijst"),
        field<&Zeefvraag::vraag>("De vraag die beantwoord wordt"),
        field<&Zeefvraag::toelichting>("Wat een goed antwoord bevat"),
        field<&Zeefvraag::bij>("Welk antwoord een gevolg heeft"),
        field<&Zeefvraag::vervalt>("Welke wegen bij dat antwoord afvallen"),
        field<&Zeefvraag::gevolg>("Wat bij dat antwoord volgt, in een hele zin"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

enum class Aspectcategorie { strategisch, bedrijfsvoering, bedrijfseconomisch, juridisch };

template <>
inline constexpr auto options<Aspectcategorie> = std::array{
    Option{Aspectcategorie::strategisch, "strategisch", "Waarom, met wie en met welke grip"},
    Option{Aspectcategorie::bedrijfsvoering, "bedrijfsvoering", "Wat het voor het werk en de organisatie betekent"},
    Option{Aspectcategorie::bedrijfseconomisch, "bedrijfseconomisch", "Wat het kost, en wat er mis kan gaan"},
    Option{Aspectcategorie::juridisch, "juridisch", "Wat het recht toelaat en vraagt"},
};

/// On what the options are compared.
struct Aspect {
    Id id;
    Tekst naam;
    Tekst vraag;
    std::optional<Aspectcategorie> categorie;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Aspect::id>("Korte naam, waarmee een oordeel naar het aspect verwijst"),
        field<&Aspect::naam>("De naam, zoals een stuk haar noemt"),
        field<&Aspect::vraag>("De vraag die per optie wordt beantwoord"),
        field<&Aspect::categorie>("De categorie van het toetsingskader waarbij het aspect hoort"),
        field<&Aspect::toelichting>("Wat een goed oordeel bevat"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Vormvraag {
    Id id;
    Tekst vraag;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Vormvraag::id>("Korte naam, waarmee een voorstel naar de vraag verwijst"),
        field<&Vormvraag::vraag>("De vraag die beantwoord wordt"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

/// A legal form, and what it asks of the answers: advised when all of that is so, possible while nothing contradicts it.
struct Vormadvies {
    Rechtsvorm rechtsvorm{};
    std::map<Ref<Vormvraag>, JaOfNee> eisen;
    Tekst artikel;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Vormadvies::rechtsvorm>("De rechtsvorm"),
        field<&Vormadvies::eisen>("Per vormvraag het antwoord dat deze vorm vraagt"),
        field<&Vormadvies::artikel>("Het artikel waarop de vorm rust"),
        field<&Vormadvies::toelichting>("Wat de vorm meebrengt"),
    };
    static constexpr std::array identity{ItemKey{"rechtsvorm"}};
};

struct Afwegingskader {
    Date versie{};
    std::optional<Date> gebaseerd_op;
    std::optional<Date> vastgesteld;
    std::vector<Zeefvraag> zeef;
    OneOrMore<Aspect> aspecten;
    std::vector<Vormvraag> vormvragen;
    std::vector<Vormadvies> vormadvies;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Afwegingskader::versie>("De dag van deze versie"),
        field<&Afwegingskader::gebaseerd_op>("De versie van het ingebouwde kader waarvan dit een bewerking is"),
        field<&Afwegingskader::vastgesteld>("De dag waarop de raad het kader vaststelde"),
        field<&Afwegingskader::zeef>("De vragen vooraf, die een weg kunnen afsluiten"),
        field<&Afwegingskader::aspecten>(
            "Waarop de opties worden vergeleken, in de volgorde waarin zij worden gelezen"),
        field<&Afwegingskader::vormvragen>("De vragen waaruit de rechtsvorm volgt"),
        field<&Afwegingskader::vormadvies>("Per rechtsvorm welke antwoorden zij vraagt"),
    };
};

} // namespace grip
