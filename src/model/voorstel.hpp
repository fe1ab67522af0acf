// voorstellen/<id>.yaml: a proposal to do something oneself, together or by another, weighed with the afwegingskader; or the
// periodic evaluation of a collaboration by that same framework.
#pragma once

#include "model/afwegingskader.hpp"
#include "model/geheimhouding.hpp"
#include "model/samenwerking/karakter.hpp"
#include "model/samenwerking/regio.hpp"
#include "model/samenwerking/risico.hpp"
#include "model/samenwerking/toetsing.hpp"
#include "model/uitzondering.hpp"

namespace grip {

enum class Weegantwoord { ja, nee, onbekend };

template <>
inline constexpr auto options<Weegantwoord> = std::array{
    Option{Weegantwoord::ja, "ja", "Ja"},
    Option{Weegantwoord::nee, "nee", "Nee"},
    Option{Weegantwoord::onbekend, "onbekend", "Gevraagd en niet te zeggen"},
};

/// The answer to a question of the sieve, or to one about the form.
struct Vraagantwoord {
    std::optional<Weegantwoord> antwoord;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Vraagantwoord::antwoord>("Het antwoord").als("antwoorden van het afwegingskader"),
        field<&Vraagantwoord::toelichting>("Waarop het rust").als("toelichting bij het afwegingskader"),
    };
    static constexpr auto short_form = &Vraagantwoord::antwoord;
};

enum class Weging { gunstig, neutraal, ongunstig, onbekend };

template <>
inline constexpr auto options<Weging> = std::array{
    Option{Weging::gunstig, "gunstig", "Op dit punt is de optie goed"},
    Option{Weging::neutraal, "neutraal", "Op dit punt is de optie niet goed en niet slecht"},
    Option{Weging::ongunstig, "ongunstig", "Op dit punt is de optie slecht"},
    Option{Weging::onbekend, "onbekend", "Gevraagd en niet te zeggen"},
};

struct Aspectoordeel {
    std::optional<Weging> oordeel;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Aspectoordeel::oordeel>("Hoe de optie op dit aspect uitkomt").als("oordelen over een optie"),
        field<&Aspectoordeel::toelichting>("Waarop dat rust").als("toelichting bij een oordeel"),
    };
    static constexpr auto short_form = &Aspectoordeel::oordeel;
};

/// What an option costs in one year, for all who take part. A kind that is left out does not occur in that year, but for what
/// comes back each year: that is asked.
struct Kostenjaar {
    std::optional<Bekend<Euro>> eenmalig;
    std::optional<Bekend<Euro>> structureel;
    std::optional<Bekend<Euro>> ontvlechting;
    std::optional<Bekend<Euro>> overhead;
    std::optional<Bekend<Euro>> btw;
    std::optional<Bekend<Euro>> vpb;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Kostenjaar::eenmalig>("Eenmalige kosten om te beginnen, in euro's, of `onbekend`"),
        field<&Kostenjaar::structureel>("Wat dit jaar terugkeert; schrijf 0 als dat er niet is")
            .als("structurele kosten van een optie"),
        field<&Kostenjaar::ontvlechting>("Wat het losmaken van de huidige uitvoering kost"),
        field<&Kostenjaar::overhead>("Overhead die achterblijft en niet meteen verdwijnt"),
        field<&Kostenjaar::btw>("Btw die niet terug te krijgen is"),
        field<&Kostenjaar::vpb>("Vennootschapsbelasting"),
        field<&Kostenjaar::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
};

/// A kind of cost of a year.
enum class Kostenpost { eenmalig, structureel, ontvlechting, overhead, btw, vpb };

template <>
inline constexpr auto options<Kostenpost> = std::array{
    Option{Kostenpost::eenmalig, "eenmalig", "Eenmalige kosten om te beginnen", "eenmalige kosten"},
    Option{Kostenpost::structureel, "structureel", "Wat terugkeert", "structurele kosten"},
    Option{Kostenpost::ontvlechting, "ontvlechting", "Het losmaken van de huidige uitvoering",
           "kosten van het losmaken"},
    Option{Kostenpost::overhead, "overhead", "Overhead die achterblijft", "achterblijvende overhead"},
    Option{Kostenpost::btw, "btw", "Btw die niet terug te krijgen is"},
    Option{Kostenpost::vpb, "vpb", "Vennootschapsbelasting", "vennootschapsbelasting"},
};

struct Optie {
    Id id;
    Optievorm vorm{};
    std::optional<Tekst> naam;
    bool huidig = false;
    std::vector<Tekst> partners;
    std::optional<Rechtsvorm> rechtsvorm;
    std::map<Ref<Aspect>, Aspectoordeel> oordelen;
    std::map<Jaar, Kostenjaar> kosten;
    Aandeel aandeel;
    std::map<Kostenpost, Aandeel> aandelen;
    std::vector<Risico> risicos;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Optie::id>("Korte naam van de optie"),
        field<&Optie::vorm>("Zelf doen, samen doen of uitbesteden"),
        field<&Optie::naam>("De naam van de optie, zoals een stuk haar noemt"),
        field<&Optie::huidig>("true: zo gaat het nu; de andere opties worden hiermee vergeleken", false),
        field<&Optie::partners>("Met wie"),
        field<&Optie::rechtsvorm>("De rechtsvorm"),
        field<&Optie::oordelen>("Per aspect van het afwegingskader hoe de optie uitkomt"),
        field<&Optie::kosten>("Wat de optie per jaar kost, voor alle deelnemers samen").als("kosten van een optie"),
        field<&Optie::aandeel>("Deel van die kosten dat voor onze gemeente is, in procenten", Aandeel::of(100)),
        field<&Optie::aandelen>(
            "Per soort kosten ons deel, waar dat anders is; wat alleen wij kwijt zijn aan het losmaken: `ontvlechting: 100`"),
        field<&Optie::risicos>("De risico's van deze optie, voor onze gemeente"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Draagvlak {
    std::optional<Proza> bestuur;
    std::optional<Proza> organisatie;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Draagvlak::bestuur>("Hoe raad, college en besturen van partners erover denken")
            .als("draagvlak bij het bestuur"),
        field<&Draagvlak::organisatie>("Hoe medewerkers en ondernemingsraad erover denken")
            .als("draagvlak in de organisatie"),
    };
};

struct Evaluatieplan {
    std::optional<Date> wanneer;
    std::optional<Proza> waarop;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Evaluatieplan::wanneer>("De dag waarop de keuze wordt geëvalueerd").als("dag van de evaluatie"),
        field<&Evaluatieplan::waarop>("Waarop wordt gelet").als("waarop wordt geëvalueerd"),
    };
    static constexpr std::array<std::string_view, 1> ver_vooruit{"wanneer"};
};

struct Voorstel {
    std::string id; ///< name of the file without `.yaml`
    Tekst titel;
    std::optional<Date> datum;
    std::optional<Ref<Samenwerking>> samenwerking;
    std::vector<Aard> aard;
    std::optional<Proza> aanleiding;
    std::optional<Proza> huidige_uitvoering;
    std::vector<Tekst> taakvelden;
    std::vector<Tekst> beleidsvelden;
    std::map<Ref<Zeefvraag>, Vraagantwoord> zeef;
    std::vector<Optie> opties;
    std::map<Ref<Vormvraag>, Vraagantwoord> vormvragen;
    std::optional<Ref<Optie>> voorkeur;
    std::optional<Proza> motivering;
    std::optional<Regiokeuze> regiokeuze;
    std::optional<Draagvlak> draagvlak;
    std::optional<Evaluatieplan> evaluatie;
    std::optional<Toetsing> toetsing;
    std::vector<Uitzondering> uitzonderingen;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Voorstel::titel>("De titel van het voorstel"),
        field<&Voorstel::datum>("De dag van het voorstel"),
        field<&Voorstel::samenwerking>("Id van de samenwerking die dit voorstel periodiek evalueert"),
        field<&Voorstel::aard>("Beleid, uitvoering of bedrijfsvoering"),
        field<&Voorstel::aanleiding>("Waarom de vraag nu speelt"),
        field<&Voorstel::huidige_uitvoering>("Hoe het nu gebeurt"),
        field<&Voorstel::taakvelden>("Codes van de BBV-taakvelden, als tekst: \"0.10\" is niet \"0.1\""),
        field<&Voorstel::beleidsvelden>("De beleidsvelden waarover het gaat"),
        field<&Voorstel::zeef>("Per zeefvraag van het afwegingskader het antwoord"),
        field<&Voorstel::opties>("De opties, twee of meer").als("opties"),
        field<&Voorstel::vormvragen>("Per vormvraag van het afwegingskader het antwoord"),
        field<&Voorstel::voorkeur>("Id van de optie die wordt voorgesteld").als("de voorkeur"),
        field<&Voorstel::motivering>("Waarom die optie").als("motivering van de voorkeur"),
        field<&Voorstel::regiokeuze>("Het onderzoek of dit in de voorkeursregio kan"),
        field<&Voorstel::draagvlak>("Of er draagvlak is bij bestuur en organisatie"),
        field<&Voorstel::evaluatie>("Wanneer de keuze wordt geëvalueerd, en waarop"),
        field<&Voorstel::toetsing>("De toets aan het toetsingskader"),
        field<&Voorstel::uitzonderingen>("Verklaarde bevindingen over dit voorstel"),
        field<&Voorstel::vertrouwelijk>("true: het hele voorstel is alleen voor intern gebruik", false),
        field<&Voorstel::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
};

} // namespace grip
