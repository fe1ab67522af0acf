#include "cli/begin_keys.hpp"

#include "model/samenwerking/rechtsvorm.hpp"

#include <algorithm>
#include <span>

namespace grip::cli {
namespace {

constexpr std::array<std::string_view, 1> regeling_paths{"cyclus.vanaf"};
constexpr std::array<std::string_view, 4> rechtspersoon_paths{"openbaar_belang", "wensen_en_bedenkingen",
                                                              "financieel_belang.soort", "financieel_belang.bedrag"};
constexpr std::array<std::string_view, 4> contract_paths{
    "contract.ingang", "contract.einde", "contract.opzegtermijn_maanden", "contract.stilzwijgend_verlengd"};

std::span<const std::string_view> paths_of(Rechtsvorm vorm) {
    if (is_regeling(vorm)) return regeling_paths;
    return heeft_organisatie(vorm) ? std::span<const std::string_view>{rechtspersoon_paths} : contract_paths;
}

} // namespace

std::vector<std::string_view> paths_for(std::string_view rechtsvorm) {
    std::vector<std::string_view> paths{samenwerking_paths.begin(), samenwerking_paths.end()};
    const auto vorm = std::ranges::find(options<Rechtsvorm>, rechtsvorm, &Option<Rechtsvorm>::key);
    if (vorm == options<Rechtsvorm>.end()) return paths;
    const auto own = paths_of(vorm->value);
    paths.insert(paths.end(), own.begin(), own.end());
    return paths;
}

} // namespace grip::cli
