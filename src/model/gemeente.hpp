// gemeente.yaml: who we are, the region we look at first, our principles and our choices about the rules.
#pragma once

#include "model/beleid.hpp"
#include "model/financien.hpp"
#include "model/lidwoord.hpp"
#include "model/normen.hpp"
#include "model/personen.hpp"
#include "model/raad.hpp"
#include "model/raadszaken.hpp"
#include "model/richtlijnen.hpp"
#include "model/risiconormen.hpp"
#include "model/sturingsprofiel.hpp"
#include "model/uitzondering.hpp"

namespace grip {

struct Regio {
    Tekst naam;
    std::optional<Lidwoord> lidwoord;
    std::vector<Tekst> gemeenten;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Regio::naam>("Naam van de regio"),
        field<&Regio::lidwoord>("Het lidwoord voor de naam in een zin"),
        field<&Regio::gemeenten>("De gemeenten die tot de regio horen"),
    };
};

struct Uitgangspunt {
    Proza tekst;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Uitgangspunt::tekst>("Het uitgangspunt, in de woorden van het stuk waarin het staat"),
    };
};

enum class Ernst { fout, waarschuwing, advies, uit };

template <>
inline constexpr auto options<Ernst> = std::array{
    Option{Ernst::fout, "fout", "De bevinding laat de controle mislukken"},
    Option{Ernst::waarschuwing, "waarschuwing", "De bevinding vraagt aandacht"},
    Option{Ernst::advies, "advies", "De bevinding is een aanbeveling"},
    Option{Ernst::uit, "uit", "De regel wordt niet toegepast"},
};

struct Regelkeuze {
    Ernst ernst{};
    Proza reden;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Regelkeuze::ernst>("Hoe zwaar de regel in deze gemeente weegt"),
        field<&Regelkeuze::reden>("Waarom de gemeente hiervan afwijkt"),
    };
};

struct Risicobeleid {
    Proza tekst;
    std::optional<Date> vastgesteld;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Risicobeleid::tekst>("Wat ons beleid is"),
        field<&Risicobeleid::vastgesteld>("De dag waarop de raad het vaststelde"),
        field<&Risicobeleid::vindplaats>("Adres van het stuk"),
    };
    static constexpr auto short_form = &Risicobeleid::tekst;
};

struct Gemeente {
    Tekst naam;
    Gemeentecode code;
    std::optional<Ref<Regio>> voorkeursregio;
    std::map<Id, Regio> regios;
    std::map<Id, Uitgangspunt> uitgangspunten;
    std::optional<VerbondenPartijen> verbonden_partijen;
    std::map<Jaar, Inwoners> inwoners;
    std::map<Jaar, Begrotingslasten> lasten;
    std::vector<Controletotaal> controletotalen;
    std::vector<Weerstandspost> weerstandscapaciteit;
    std::map<Jaar, Kengetallen> kengetallen;
    Risiconormen risiconormen;
    std::optional<Risicobeleid> risicobeleid;
    std::optional<Raadsagenda> raad;
    std::vector<Raadsinformatie> raadsinformatie;
    std::map<Id, Richtlijnen> richtlijnen;
    std::vector<Toezegging> toezeggingen;
    std::vector<Motie> moties;
    std::vector<Aanbeveling> aanbevelingen;
    std::vector<Raadslid> raadsleden;
    std::vector<Collegelid> college;
    std::map<Regelgroep, Beleidsstuk> beleid;
    std::optional<Sturingsprofiel> sturingsprofiel;
    std::vector<Tekst> politiek_relevant;
    Normen normen;
    std::map<Ref<RuleOrGroup>, Regelkeuze> regels;
    std::vector<Uitzondering> uitzonderingen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Gemeente::naam>("Naam van de gemeente"),
        field<&Gemeente::code>("Code van de gemeente bij TOOI en CBS, zoals GM0626"),
        field<&Gemeente::voorkeursregio>("De regio waarin samenwerking het eerst wordt onderzocht"),
        field<&Gemeente::regios>("De regio's waarin de gemeente samenwerkt"),
        field<&Gemeente::uitgangspunten>(
            "De uitgangspunten die samenwerkingen dienen, zoals die van de toekomstvisie of het coalitieakkoord"),
        field<&Gemeente::verbonden_partijen>(
            "Onze visie op verbonden partijen, voor de paragraaf in begroting en jaarstukken"),
        field<&Gemeente::inwoners>("Per jaar het aantal inwoners op 1 januari, volgens het CBS"),
        field<&Gemeente::lasten>("Per jaar de totale lasten van onze eigen begroting"),
        field<&Gemeente::controletotalen>("Totalen van bijdragen zoals zij gedrukt staan, om naast de som te leggen"),
        field<&Gemeente::weerstandscapaciteit>("Waaruit wij tegenvallers kunnen betalen"),
        field<&Gemeente::kengetallen>("Per jaar de zes kengetallen van BBV art. 11"),
        field<&Gemeente::risiconormen>("Hoe de gemeente haar risico's weegt", OwnDefaults{}),
        field<&Gemeente::risicobeleid>("Ons beleid over weerstandscapaciteit en risico's (BBV art. 11 lid 2 c)"),
        field<&Gemeente::raad>("De agenda van de raad"),
        field<&Gemeente::raadsinformatie>("Wat de raad over samenwerkingen kreeg"),
        field<&Gemeente::richtlijnen>("De richtlijnen van de regio voor de begrotingen van samenwerkingen"),
        field<&Gemeente::toezeggingen>("Wat de raad is toegezegd over meer samenwerkingen"),
        field<&Gemeente::moties>("Moties over meer samenwerkingen"),
        field<&Gemeente::aanbevelingen>("Aanbevelingen over meer samenwerkingen, zoals van de rekenkamer"),
        field<&Gemeente::raadsleden>("De leden van de raad"),
        field<&Gemeente::college>("De leden van het college"),
        field<&Gemeente::beleid>(
            "Per groep regels het stuk waarop zij bij ons rusten; `alle` voor alle groepen. Zonder stuk zijn zij een advies"),
        field<&Gemeente::sturingsprofiel>(
            "Het profiel van samenwerkingen die er zelf geen kiezen; zonder keuze `plus`"),
        field<&Gemeente::politiek_relevant>(
            "Codes van de taakvelden die de raad als politiek relevant aanmerkte, als tekst zoals bij `taakvelden`"),
        field<&Gemeente::normen>("De eigen normen van de gemeente", OwnDefaults{}),
        field<&Gemeente::regels>(
            "Regels die in deze gemeente zwaarder, lichter of niet gelden; `visie/*` is een hele groep"),
        field<&Gemeente::uitzonderingen>("Verklaarde bevindingen over de gemeente zelf"),
    };
};

} // namespace grip
