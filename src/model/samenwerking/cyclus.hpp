// The yearly cycle of budget and accounts: when each paper came, what the raad thought of it and what became of that.
#pragma once

#include "model/richtlijnen.hpp"
#include "model/termijnen.hpp"
#include "model/zienswijze.hpp"

namespace grip {

/// The dates of one paper.
struct Verloop {
    std::optional<Date> verzonden;
    std::optional<Date> ontvangen;
    std::optional<Date> zienswijze_uiterlijk;
    std::optional<Date> ter_inzage;
    std::optional<Date> toegelicht;
    std::optional<Date> aangeboden_ab;
    std::optional<Date> ab_datum;
    std::optional<Date> vastgesteld;
    std::optional<Date> naar_toezichthouder;
    std::optional<Zienswijze> zienswijze;
    Origin origin;

    static constexpr std::string_view blok = "Verloop";
    static constexpr auto fields = Fields{
        field<&Verloop::verzonden>("De dag waarop het bestuur het stuk aan de raden verzond"),
        field<&Verloop::ontvangen>("De dag waarop onze raad het ontving"),
        field<&Verloop::zienswijze_uiterlijk>("De laatste dag voor een zienswijze die het bestuur zelf noemt"),
        field<&Verloop::ter_inzage>("De dag waarop het voor iedereen ter inzage kwam"),
        field<&Verloop::toegelicht>("De dag waarop het stuk aan de raad is toegelicht"),
        field<&Verloop::aangeboden_ab>(
            "De dag waarop het dagelijks bestuur het aan het algemeen bestuur aanbood of aanbiedt"),
        field<&Verloop::ab_datum>(
            "De dag waarop het bestuur erover vergadert, als er geen bestand is van die vergadering"),
        field<&Verloop::vastgesteld>("De dag van vaststelling"),
        field<&Verloop::naar_toezichthouder>("De dag van verzending aan de toezichthouder"),
        field<&Verloop::zienswijze>("De zienswijze van onze raad"),
    };
    static constexpr std::array volgorde{
        Datumpaar{"verzonden", "ontvangen"},
        Datumpaar{"aangeboden_ab", "vastgesteld", Volgorde::strijdig, "aanbieding-ontwerp"},
        Datumpaar{"vastgesteld", "naar_toezichthouder", Volgorde::strijdig, "zending-na-vaststelling"},
    };
};

struct Begrotingswijziging {
    Id nummer;
    std::optional<Tekst> omschrijving;
    std::optional<Tekst> categorie;
    std::optional<Euro> bedrag;
    Verloop verloop;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Begrotingswijziging::nummer>("Nummer van de wijziging"),
        field<&Begrotingswijziging::omschrijving>("Waarover zij gaat"),
        field<&Begrotingswijziging::categorie>("Soort wijziging, in de woorden van `vrijgestelde_wijzigingen`"),
        field<&Begrotingswijziging::bedrag>("Wat zij onze gemeente kost, in euro's"),
        Block{&Begrotingswijziging::verloop},
    };
    /// Of a kind that the regeling exempts, the raden may only get the adopted change.
    static constexpr std::array volgorde{
        Datumpaar{.eerst = "verzonden", .dan = "vastgesteld", .tenzij = {"categorie"}},
        Datumpaar{"verzonden", "aangeboden_ab", Volgorde::strijdig, "aanbieding-ontwerp", {"categorie"}},
        Datumpaar{"verzonden", "zienswijze.datum", Volgorde::opvallend},
    };
    static constexpr std::array identity{ItemKey{"nummer"}};
};

struct Cyclusjaar {
    Boxed<Verloop> kadernota;
    Boxed<Verloop> ontwerpbegroting;
    Boxed<Verloop> begroting;
    std::vector<Begrotingswijziging> begrotingswijzigingen;
    Boxed<Verloop> voorlopige_jaarrekening;
    Boxed<Verloop> jaarrekening;
    std::map<Id, Eisantwoord> richtlijnen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Cyclusjaar::kadernota>("De kadernota voor dit begrotingsjaar"),
        field<&Cyclusjaar::ontwerpbegroting>("De ontwerpbegroting van dit jaar"),
        field<&Cyclusjaar::begroting>("De vastgestelde begroting van dit jaar"),
        field<&Cyclusjaar::begrotingswijzigingen>("Wijzigingen van de begroting van dit jaar"),
        field<&Cyclusjaar::voorlopige_jaarrekening>("De voorlopige jaarrekening over dit jaar"),
        field<&Cyclusjaar::jaarrekening>("De jaarrekening over dit jaar"),
        field<&Cyclusjaar::richtlijnen>(
            "Of de ontwerpbegroting voldoet aan wat de regio vroeg en niet te berekenen is"),
    };
    /// What is sent under `begroting` is the adopted one, so here alone the draft is looked at.
    static constexpr std::array volgorde{
        Datumpaar{"ontwerpbegroting.verzonden", "ontwerpbegroting.vastgesteld"},
        Datumpaar{"ontwerpbegroting.verzonden", "begroting.vastgesteld"},
        Datumpaar{"ontwerpbegroting.verzonden", "ontwerpbegroting.aangeboden_ab", Volgorde::strijdig,
                  "aanbieding-ontwerp"},
        Datumpaar{"ontwerpbegroting.aangeboden_ab", "begroting.vastgesteld", Volgorde::strijdig, "aanbieding-ontwerp"},
        Datumpaar{"ontwerpbegroting.vastgesteld", "begroting.naar_toezichthouder", Volgorde::strijdig,
                  "zending-na-vaststelling"},
        Datumpaar{"kadernota.verzonden", "kadernota.zienswijze.datum", Volgorde::opvallend},
        Datumpaar{"ontwerpbegroting.verzonden", "ontwerpbegroting.zienswijze.datum", Volgorde::opvallend},
    };
};

struct Cyclus {
    std::optional<Jaar> vanaf;
    std::vector<Tekst> vrijgestelde_wijzigingen;
    std::vector<Termijnregel> eigen_termijnen;
    std::map<Jaar, Cyclusjaar> jaren;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Cyclus::vanaf>(
            "Het eerste jaar waarvan wij begroting en rekening volgen; andere jaren alleen als zij bij `jaren` staan"),
        field<&Cyclus::vrijgestelde_wijzigingen>(
            "Soorten begrotingswijzigingen waarvoor de regeling geen zienswijze vraagt"),
        field<&Cyclus::eigen_termijnen>("Termijnen uit de regeling zelf, ruimer dan de wet"),
        field<&Cyclus::jaren>("Per jaar de stukken"),
    };
};

/// A zienswijze outside the yearly cycle.
struct LosseZienswijze {
    std::optional<Tekst> onderwerp;
    std::optional<Tekst> grondslag;
    std::optional<Date> ontvangen;
    std::optional<Date> toegelicht;
    std::optional<Date> uiterlijk;
    Zienswijze zienswijze;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&LosseZienswijze::onderwerp>("Waarover de zienswijze gaat"),
        field<&LosseZienswijze::grondslag>("Het artikel waarop zij rust, zoals Wgr art. 10 lid 5"),
        field<&LosseZienswijze::ontvangen>("De dag waarop onze raad het stuk ontving"),
        field<&LosseZienswijze::toegelicht>("De dag waarop het stuk aan de raad is toegelicht"),
        field<&LosseZienswijze::uiterlijk>("De laatste dag voor de zienswijze, volgens de regeling of het bestuur"),
        Block{&LosseZienswijze::zienswijze},
    };
    static constexpr std::array volgorde{Datumpaar{"ontvangen", "datum", Volgorde::opvallend}};
    static constexpr std::array identity{ItemKey{"onderwerp"}};
};

struct Raadscyclus {
    std::optional<Cyclus> cyclus;
    std::vector<LosseZienswijze> zienswijzen;
    Origin origin;

    static constexpr std::string_view blok = "Cyclus";
    static constexpr auto fields = Fields{
        field<&Raadscyclus::cyclus>("De jaarlijkse cyclus van begroting en rekening"),
        field<&Raadscyclus::zienswijzen>("Zienswijzen buiten de jaarlijkse cyclus"),
    };
};

} // namespace grip
