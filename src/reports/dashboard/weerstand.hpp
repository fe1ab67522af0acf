// The risks of the whole municipality on the dashboard: what they may cost together, and whether we can bear it.
#pragma once

#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "base/zin.hpp"
#include "schema/field.hpp"

namespace grip::reports {

struct Weerstand {
    Zin aantal; ///< of the risks that count, in words
    Zin kern;   ///< what is required, and what we have, in words
    Percentage zekerheid;
    std::optional<Euro> verwacht; ///< none when only a rounded total may be told
    Euro benodigd;
    bool vaste_berekening = false; ///< by the fixed computation, and not by the certainty
    std::optional<Euro> beschikbaar;
    std::optional<analysis::Weerstandsratio> ratio;
    std::optional<Tekst> klasse;
    std::optional<Tekst> oordeel;
    Decimal<0, 100, 2> norm;
    bool genoeg = false;
    bool te_weinig = false;
    bool op_de_grens = false;         ///< the bounds of what is required disagree on class or norm
    std::optional<Zin> vertrouwelijk; ///< how many risks are left out: `2 risico's zijn`
    bool voor_zover_bekend = false;   ///< some do not count, or confidential ones may not
    std::optional<Zin> onbekend;      ///< how many risks do not count, because too little is known of them
    bool ongelezen = false;           ///< a file was left out: no verdict
    bool zonder_keuze = false;        ///< confidential risks, and no choice whether they count
    bool weggelaten = false;          ///< they do not count
    bool afgerond = false;            ///< they count, in a rounded total
    std::optional<Zin> buiten_beeld;  ///< how many risks do not show at this certainty, and can cost more
    bool onder_verwachting = false;   ///< the required amount is less than risks cost on average: no verdict
    std::optional<Percentage>
        samenwerkingen; ///< part of the tail that collaborations bring; none when rounded, or when none counts

    static constexpr auto fields = Fields{
        field<&Weerstand::aantal>("Aantal risico's dat meetelt, in woorden"),
        field<&Weerstand::kern>("Wat nodig is en wat er is, in een zin"),
        field<&Weerstand::zekerheid>("De gevraagde zekerheid"),
        field<&Weerstand::verwacht>("Wat de risico's samen gemiddeld per jaar kosten"),
        field<&Weerstand::benodigd>("Benodigde weerstandscapaciteit"),
        field<&Weerstand::vaste_berekening>("Of dat de uitkomst van onze vaste berekening is"),
        field<&Weerstand::beschikbaar>("Beschikbare weerstandscapaciteit"),
        field<&Weerstand::ratio>("Beschikbaar gedeeld door benodigd"),
        field<&Weerstand::klasse>("Klasse van de ratio"),
        field<&Weerstand::oordeel>("Wat die klasse betekent"),
        field<&Weerstand::norm>("De norm voor de ratio"),
        field<&Weerstand::genoeg>("Of de norm wordt gehaald"),
        field<&Weerstand::te_weinig>("Of de norm niet wordt gehaald"),
        field<&Weerstand::op_de_grens>("Of klasse of norm niet vaststaat"),
        field<&Weerstand::vertrouwelijk>("Hoeveel risico's vertrouwelijk zijn"),
        field<&Weerstand::voor_zover_bekend>("Of er risico's kunnen zijn die niet meetellen"),
        field<&Weerstand::onbekend>("Hoeveel risico's niet meetellen, omdat kans of bedrag niet bekend is"),
        field<&Weerstand::ongelezen>("Of er iets niet gelezen kon worden, zodat risico's kunnen ontbreken"),
        field<&Weerstand::zonder_keuze>("Of niet is gekozen hoe vertrouwelijke risico's openbaar tellen"),
        field<&Weerstand::weggelaten>("Of vertrouwelijke risico's openbaar niet meetellen"),
        field<&Weerstand::afgerond>("Of zij meetellen in een afgerond totaal"),
        field<&Weerstand::buiten_beeld>("Hoeveel risico's bij deze zekerheid niet te zien zijn, en meer kunnen kosten"),
        field<&Weerstand::onder_verwachting>("Of het benodigde minder is dan risico's gemiddeld kosten"),
        field<&Weerstand::samenwerkingen>("Deel van de slechtste jaren dat van samenwerkingen komt"),
    };
};

/// None when no risk counts.
std::optional<Weerstand> weerstand(const Register& data, Date peildatum, const analysis::Weerstandsvermogen& vermogen);

/// What the risks of one collaboration bring.
struct Risicolast {
    Zin hoeveel; ///< `3 van deze 5 risico's`
    Euro verwacht;
    Zin verwacht_rond;                   ///< as it can be said
    std::optional<Percentage> in_staart; ///< none when only a rounded total may be told
    std::optional<Zin> structureel;      ///< for how many years structural ones count; none when there are none
    bool alle = false;                   ///< none of them is left out
    bool alle_van_gemeente = false;      ///< nor any other risk of the municipality

    static constexpr auto fields = Fields{
        field<&Risicolast::hoeveel>("Hoeveel van deze risico's meetellen"),
        field<&Risicolast::verwacht>("Wat deze risico's samen gemiddeld per jaar kosten"),
        field<&Risicolast::verwacht_rond>("Hetzelfde, afgerond in een zin"),
        field<&Risicolast::in_staart>("Hun deel van de kosten in de slechtste jaren"),
        field<&Risicolast::structureel>("Voor hoeveel jaar structurele risico's tellen"),
        field<&Risicolast::alle>("Of al deze risico's meetellen"),
        field<&Risicolast::alle_van_gemeente>("Of alle risico's van de gemeente meetellen"),
    };
};

/// None when none of them counts.
std::optional<Risicolast> risicolast(const Register& data, const Samenwerking& samenwerking,
                                     const analysis::Weerstandsvermogen& vermogen);

} // namespace grip::reports
