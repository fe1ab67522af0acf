// A risk as reports show it.
#pragma once

#include "model/register.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Risicoregel {
    bool vertrouwelijk = false;
    Gegeven<Tekst> omschrijving;
    Gegeven<Zin> kans;
    Gegeven<Zin> gevolg;
    Gegeven<Tekst> maatregel;
    Gegeven<Tekst> eigenaar;
    Gegeven<Risicostatus> status;

    static constexpr auto fields = Fields{
        field<&Risicoregel::vertrouwelijk>("Of het risico vertrouwelijk is"),
        field<&Risicoregel::omschrijving>("Wat er kan gebeuren"),
        field<&Risicoregel::kans>("Kans"),
        field<&Risicoregel::gevolg>("Gevolg"),
        field<&Risicoregel::maatregel>("Maatregel"),
        field<&Risicoregel::eigenaar>("Eigenaar"),
        field<&Risicoregel::status>("Status"),
    };
};

/// How many there are, or that none were found.
Gegeven<Zin> risicostand(const Register& data, const Risicobeeld& beeld);

/// With the chance and amounts of the risk paragraph.
Risicoregel risicoregel(const Register& data, const Samenwerking& samenwerking, const Risico& risico);

/// The same of a risk that no collaboration has yet.
Risicoregel risicoregel(const Register& data, const Risico& risico);

} // namespace grip::reports
