#include "schema/written.hpp"

#include <fmt/format.h>

namespace grip::schema {

std::string written(Maanddag day) { return fmt::format("{:02}-{:02}", day.month, day.day); }

std::string written(const Raming& raming) {
    switch (raming.soort) {
    case Raming::Soort::bedrag: return written(raming.bedrag);
    case Raming::Soort::onbekend: return "onbekend";
    case Raming::Soort::pm: return "pm";
    }
    return {};
}

} // namespace grip::schema
