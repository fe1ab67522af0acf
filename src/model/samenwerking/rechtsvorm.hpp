// The legal forms in which municipalities work together.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Rechtsvorm {
    openbaar_lichaam,
    gemeenschappelijk_orgaan,
    bedrijfsvoeringsorganisatie,
    centrumgemeente,
    regeling_zonder_meer,
    convenant,
    overeenkomst,
    bv,
    nv,
    cv,
    maatschap,
    stichting,
    vereniging,
    cooperatie,
    onderlinge_waarborgmaatschappij,
    egts,
    netwerk
};

template <>
inline constexpr auto options<Rechtsvorm> = std::array{
    Option{Rechtsvorm::openbaar_lichaam, "openbaar-lichaam",
           "Rechtspersoon met algemeen en dagelijks bestuur (Wgr art. 8 lid 1)"},
    Option{Rechtsvorm::gemeenschappelijk_orgaan, "gemeenschappelijk-orgaan",
           "Bestuur in één laag, geen rechtspersoon (Wgr art. 8 lid 2)"},
    Option{Rechtsvorm::bedrijfsvoeringsorganisatie, "bedrijfsvoeringsorganisatie",
           "Rechtspersoon van colleges alleen, voor bedrijfsvoering en uitvoering (Wgr art. 8 lid 3)"},
    Option{Rechtsvorm::centrumgemeente, "centrumgemeente",
           "Een gemeente voert uit namens de andere (Wgr art. 8 lid 4)"},
    Option{Rechtsvorm::regeling_zonder_meer, "regeling-zonder-meer",
           "Lichte regeling: afspraken zonder eigen organisatie"},
    Option{Rechtsvorm::convenant, "convenant", "Bestuurlijke afspraken buiten de Wgr"},
    Option{Rechtsvorm::overeenkomst, "overeenkomst", "Overeenkomst naar burgerlijk recht, zoals een inkoopcontract"},
    Option{Rechtsvorm::bv, "bv", "Besloten vennootschap", "BV"},
    Option{Rechtsvorm::nv, "nv", "Naamloze vennootschap", "NV"},
    Option{Rechtsvorm::cv, "cv", "Commanditaire vennootschap", "CV"},
    Option{Rechtsvorm::maatschap, "maatschap", "Maatschap"},
    Option{Rechtsvorm::stichting, "stichting", "Stichting"},
    Option{Rechtsvorm::vereniging, "vereniging", "Vereniging"},
    Option{Rechtsvorm::cooperatie, "cooperatie", "Coöperatie", "coöperatie"},
    Option{Rechtsvorm::onderlinge_waarborgmaatschappij, "onderlinge-waarborgmaatschappij", "Onderlinge verzekering"},
    Option{Rechtsvorm::egts, "egts", "Europese groepering voor territoriale samenwerking", "EGTS"},
    Option{Rechtsvorm::netwerk, "netwerk", "Overleg of agenda zonder vastgelegde vorm"},
};

/// The forms of the Wgr (art. 1 and 8), which stand in the national register.
constexpr bool is_regeling(Rechtsvorm vorm) {
    switch (vorm) {
    case Rechtsvorm::openbaar_lichaam:
    case Rechtsvorm::gemeenschappelijk_orgaan:
    case Rechtsvorm::bedrijfsvoeringsorganisatie:
    case Rechtsvorm::centrumgemeente:
    case Rechtsvorm::regeling_zonder_meer: return true;
    default: return false;
    }
}

/// An organisation with a board and a budget of its own; in the others the partners agree among themselves.
constexpr bool heeft_organisatie(Rechtsvorm vorm) {
    switch (vorm) {
    case Rechtsvorm::centrumgemeente:
    case Rechtsvorm::regeling_zonder_meer:
    case Rechtsvorm::convenant:
    case Rechtsvorm::overeenkomst:
    case Rechtsvorm::netwerk: return false;
    default: return true;
    }
}

/// A law that says of one kind of regeling which articles of the Wgr do not hold for it.
enum class BijzondereWet { gemeenschappelijke_rekenkamer };

template <>
inline constexpr auto options<BijzondereWet> =
    std::array{Option{BijzondereWet::gemeenschappelijke_rekenkamer, "gemeenschappelijke-rekenkamer",
                      "Een rekenkamer van gemeenten samen (Gemeentewet art. 81l)"}};

} // namespace grip
