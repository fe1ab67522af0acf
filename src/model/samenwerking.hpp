// samenwerkingen/<id>.yaml: one collaboration. Its keys stand together in the file; the blocks only group them here,
// in the manual and in reports.
#pragma once

#include "model/referent.hpp"
#include "model/samenwerking/aandachtspunten.hpp"
#include "model/samenwerking/cyclus.hpp"
#include "model/samenwerking/geld.hpp"
#include "model/samenwerking/identiteit.hpp"
#include "model/samenwerking/karakter.hpp"
#include "model/samenwerking/regio.hpp"
#include "model/samenwerking/risico.hpp"
#include "model/samenwerking/taken.hpp"
#include "model/samenwerking/toetsing.hpp"
#include "model/samenwerking/volgen.hpp"
#include "model/samenwerking/vorm.hpp"
#include "model/samenwerking/waarom.hpp"
#include "model/samenwerking/wie.hpp"
#include "model/uitzondering.hpp"

#include <string>

namespace grip {

struct Samenwerking {
    std::string id; ///< name of the file without `.yaml`
    Identiteit identiteit;
    Karakter karakter;
    Vorm vorm;
    Wie wie;
    Takenpakket takenpakket;
    Waarom waarom;
    std::optional<Aandachtspunten> aandachtspunten;
    Regioafweging regio;
    Geld geld;
    Risicobeeld risicobeeld;
    std::optional<Toetsing> toetsing;
    Raadscyclus raadscyclus;
    Volgen volgen;
    std::vector<Uitzondering> uitzonderingen;
    Origin origin;

    static constexpr auto fields = Fields{
        Block{&Samenwerking::identiteit},
        Block{&Samenwerking::karakter},
        Block{&Samenwerking::vorm},
        Block{&Samenwerking::wie},
        Block{&Samenwerking::takenpakket},
        Block{&Samenwerking::waarom},
        field<&Samenwerking::aandachtspunten>("Hoe elk aandachtspunt uit de Visie op samenwerking is geregeld"),
        Block{&Samenwerking::regio},
        Block{&Samenwerking::geld},
        Block{&Samenwerking::risicobeeld},
        field<&Samenwerking::toetsing>("De toets aan het toetsingskader"),
        Block{&Samenwerking::raadscyclus},
        Block{&Samenwerking::volgen},
        field<&Samenwerking::uitzonderingen>("Verklaarde bevindingen: pas toe of leg uit"),
    };
};

} // namespace grip
