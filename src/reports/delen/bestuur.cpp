#include "reports/delen/bestuur.hpp"

#include "reports/delen/naam.hpp"

#include <fmt/format.h>

namespace grip::reports {

namespace {

/// Companies are managed by their directie; who answers a letter there is not its raad van commissarissen.
bool heeft_directie(Rechtsvorm vorm) { return vorm == Rechtsvorm::nv || vorm == Rechtsvorm::bv; }

} // namespace

std::string bestuur(const Samenwerking& samenwerking) {
    const std::string naam = in_zin(samenwerking);
    const Rechtsvorm vorm = samenwerking.vorm.rechtsvorm;
    if (!heeft_organisatie(vorm)) return fmt::format("de deelnemers aan {}", naam);
    if (vorm == Rechtsvorm::openbaar_lichaam) return fmt::format("het dagelijks bestuur van {}", naam);
    if (vorm == Rechtsvorm::gemeenschappelijk_orgaan)
        return fmt::format("het gemeenschappelijk orgaan {}", samenwerking.identiteit.naam.text);
    return fmt::format("{} van {}", heeft_directie(vorm) ? "de directie" : "het bestuur", naam);
}

bool heeft_bestuur(const Samenwerking& samenwerking) { return heeft_organisatie(samenwerking.vorm.rechtsvorm); }

std::string_view aanhef(const Samenwerking& samenwerking) {
    const Rechtsvorm vorm = samenwerking.vorm.rechtsvorm;
    if (heeft_directie(vorm)) return "Geachte directie";
    return heeft_organisatie(vorm) ? "Geacht bestuur" : "Geachte deelnemers";
}

} // namespace grip::reports
