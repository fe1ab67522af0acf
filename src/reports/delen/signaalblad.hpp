// The six signals of a collaboration as the dashboard tells them.
#pragma once

#include "analysis/signalen.hpp"
#include "reports/delen/opmerking.hpp"

namespace grip::reports {

struct Signaalcel {
    analysis::Kleur kleur{};
    std::vector<Zin> redenen;

    static constexpr auto fields = Fields{
        field<&Signaalcel::kleur>("Kleur"),
        field<&Signaalcel::redenen>("Redenen, de zwaarste eerst"),
    };
};

/// By aspect, for programs.
struct Signaalblad {
    Signaalcel financien;
    Signaalcel risico;
    Signaalcel termijnen;
    Signaalcel beleid;
    Signaalcel grip;
    Signaalcel governance;

    static constexpr auto fields = Fields{
        field<&Signaalblad::financien>("Financiën"), field<&Signaalblad::risico>("Risico"),
        field<&Signaalblad::termijnen>("Termijnen"), field<&Signaalblad::beleid>("Beleid"),
        field<&Signaalblad::grip>("Grip"),           field<&Signaalblad::governance>("Governance"),
    };
};

/// One aspect of which something is to be told.
struct Signaalregel {
    Tekst aspect;
    Tekst teken;
    analysis::Kleur signaal{};
    std::vector<Opmerking> redenen;

    static constexpr auto fields = Fields{
        field<&Signaalregel::aspect>("Waarover het gaat"),
        field<&Signaalregel::teken>("Teken bij het signaal"),
        field<&Signaalregel::signaal>("Signaal"),
        field<&Signaalregel::redenen>("Redenen"),
    };
};

/// For people: what is told, and in one line what is quiet and what is not known.
struct Signaallijst {
    std::vector<Signaalregel> regels;
    std::optional<Zin> rustig;
    std::optional<Zin> onbekend;

    static constexpr auto fields = Fields{
        field<&Signaallijst::regels>("Wat te volgen is of aandacht vraagt"),
        field<&Signaallijst::rustig>("Waarover het rustig is"),
        field<&Signaallijst::onbekend>("Waarover te weinig bekend is"),
    };
};

/// Told as a shape too: nobody needs to see colours.
Tekst teken(analysis::Kleur kleur);

Signaalblad signaalblad(const std::vector<analysis::Aspectsignaal>& signalen);
Signaallijst signaallijst(const std::vector<analysis::Aspectsignaal>& signalen);

} // namespace grip::reports
