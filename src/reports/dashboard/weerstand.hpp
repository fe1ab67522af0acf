// The risks of the whole municipality on the dashboard: what they may cost together, and whether we can bear it.
#pragma once

#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "schema/field.hpp"

namespace grip::reports {

struct Weerstand {
    Tekst aantal; ///< of the risks that count, in words
    Percentage zekerheid;
    Euro verwacht;
    Euro benodigd;
    std::optional<Euro> beschikbaar;
    std::optional<analysis::Weerstandsratio> ratio;
    std::optional<Tekst> klasse;
    std::optional<Tekst> oordeel;
    Decimal<0, 100, 2> norm;
    bool genoeg = false;
    bool op_de_grens = false;           ///< the bounds of what is required disagree on class or norm
    std::optional<Tekst> vertrouwelijk; ///< how many risks are left out: `2 risico's zijn`
    Aandeel samenwerkingen;             ///< part of the tail that collaborations bring

    static constexpr auto fields = Fields{
        field<&Weerstand::aantal>("Aantal risico's dat meetelt, in woorden"),
        field<&Weerstand::zekerheid>("De gevraagde zekerheid"),
        field<&Weerstand::verwacht>("Wat de risico's samen gemiddeld per jaar kosten"),
        field<&Weerstand::benodigd>("Benodigde weerstandscapaciteit"),
        field<&Weerstand::beschikbaar>("Beschikbare weerstandscapaciteit"),
        field<&Weerstand::ratio>("Beschikbaar gedeeld door benodigd"),
        field<&Weerstand::klasse>("Klasse van de ratio"),
        field<&Weerstand::oordeel>("Wat die klasse betekent"),
        field<&Weerstand::norm>("De norm voor de ratio"),
        field<&Weerstand::genoeg>("Of de norm wordt gehaald"),
        field<&Weerstand::op_de_grens>("Of klasse of norm niet vaststaat"),
        field<&Weerstand::vertrouwelijk>("Hoeveel risico's vertrouwelijk zijn"),
        field<&Weerstand::samenwerkingen>("Deel van de slechtste jaren dat van samenwerkingen komt"),
    };
};

/// None when no risk counts.
std::optional<Weerstand> weerstand(const Register& data, const analysis::Weerstandsvermogen& vermogen);

/// What the risks of one collaboration bring.
struct Risicolast {
    Euro verwacht;
    Aandeel in_staart;

    static constexpr auto fields = Fields{
        field<&Risicolast::verwacht>("Wat deze risico's samen gemiddeld per jaar kosten"),
        field<&Risicolast::in_staart>("Hun deel van de kosten in de slechtste jaren"),
    };
};

/// None when none of them counts.
std::optional<Risicolast> risicolast(const Samenwerking& samenwerking, const analysis::Weerstandsvermogen& vermogen);

} // namespace grip::reports
