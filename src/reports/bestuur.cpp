#include "reports/bestuur.hpp"

#include <fmt/format.h>

namespace grip::reports {

std::string bestuur(const Samenwerking& samenwerking) {
    const std::string& naam = samenwerking.identiteit.naam.text;
    switch (samenwerking.vorm.rechtsvorm) {
    case Rechtsvorm::openbaar_lichaam: return fmt::format("het dagelijks bestuur van {}", naam);
    case Rechtsvorm::gemeenschappelijk_orgaan: return fmt::format("het gemeenschappelijk orgaan {}", naam);
    case Rechtsvorm::centrumgemeente:
    case Rechtsvorm::regeling_zonder_meer:
    case Rechtsvorm::convenant:
    case Rechtsvorm::overeenkomst:
    case Rechtsvorm::netwerk: return fmt::format("de deelnemers aan {}", naam);
    default: return fmt::format("het bestuur van {}", naam);
    }
}

} // namespace grip::reports
