// How and where a paper is written: the options that reports share.
#pragma once

#include "cli/options.hpp"
#include "reports/report.hpp"

namespace grip::cli {

struct OutputOptions {
    reports::Formaat als{};
    std::optional<Tekst> uit;
    bool overschrijf = false;
    bool intern = false;
    bool werk = false;
    std::optional<Tekst> beelden;
    std::optional<Tekst> vorige;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&OutputOptions::als>("Vorm van de uitvoer", reports::Formaat::md),
        field<&OutputOptions::uit>("Schrijf naar dit bestand, in plaats van naar het scherm"),
        field<&OutputOptions::overschrijf>("Vervang het bestand als het al bestaat", false),
        field<&OutputOptions::intern>("Toon ook wat vertrouwelijk is; het stuk is dan niet openbaar", false),
        field<&OutputOptions::werk>(
            "De versie voor wie het register bijhoudt: met bevindingen, en met wat er ontbreekt", false),
        field<&OutputOptions::beelden>("Maak de beelden bij het stuk, als SVG in deze map"),
        field<&OutputOptions::vorige>("De kalender (ics) van de vorige keer: wat daaruit verdween, wordt afgemeld"),
    };
};

/// Those of them that this report has, each with what can be chosen there.
const schema::Shape& output_shape_of(const reports::Report& report);

/// Throws UsageError when what was given asks for what this report does not have.
OutputOptions read_output_options(const reports::Report& report, const yaml::Entries& given);

} // namespace grip::cli
