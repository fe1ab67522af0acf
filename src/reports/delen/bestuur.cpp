#include "reports/delen/bestuur.hpp"

#include <fmt/format.h>

namespace grip::reports {

namespace {

bool heeft_bestuur(Rechtsvorm vorm) {
    switch (vorm) {
    case Rechtsvorm::centrumgemeente:
    case Rechtsvorm::regeling_zonder_meer:
    case Rechtsvorm::convenant:
    case Rechtsvorm::overeenkomst:
    case Rechtsvorm::netwerk: return false;
    default: return true;
    }
}

} // namespace

std::string bestuur(const Samenwerking& samenwerking) {
    const std::string& naam = samenwerking.identiteit.naam.text;
    const Rechtsvorm vorm = samenwerking.vorm.rechtsvorm;
    if (!heeft_bestuur(vorm)) return fmt::format("de deelnemers aan {}", naam);
    if (vorm == Rechtsvorm::openbaar_lichaam) return fmt::format("het dagelijks bestuur van {}", naam);
    if (vorm == Rechtsvorm::gemeenschappelijk_orgaan) return fmt::format("het gemeenschappelijk orgaan {}", naam);
    return fmt::format("het bestuur van {}", naam);
}

bool heeft_bestuur(const Samenwerking& samenwerking) { return heeft_bestuur(samenwerking.vorm.rechtsvorm); }

std::string_view aanhef(const Samenwerking& samenwerking) {
    return heeft_bestuur(samenwerking.vorm.rechtsvorm) ? "Geacht bestuur" : "Geachte deelnemers";
}

} // namespace grip::reports
