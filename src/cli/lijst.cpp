// grip lijst: what there is in the register.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/lijsten.hpp"

#include <ostream>

namespace grip {
namespace {

enum class Lijstsoort { samenwerkingen, vergaderingen, voorstellen, kaders };

} // namespace

template <>
inline constexpr auto options<Lijstsoort> = std::array{
    Option{Lijstsoort::samenwerkingen, "samenwerkingen", "De samenwerkingen"},
    Option{Lijstsoort::vergaderingen, "vergaderingen", "De vergaderingen"},
    Option{Lijstsoort::voorstellen, "voorstellen", "De voorstellen die worden afgewogen"},
    Option{Lijstsoort::kaders, "kaders", "De kaders waaraan wordt getoetst"},
};

namespace cli {
namespace {

struct Options {
    Lijstsoort wat{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::wat>("Wat u wilt zien: samenwerkingen, vergaderingen, voorstellen of kaders",
                             Lijstsoort::samenwerkingen),
    };
};

std::string lijst_van(Lijstsoort wat, const Checked& checked) {
    switch (wat) {
    case Lijstsoort::samenwerkingen: return lijst_samenwerkingen(checked);
    case Lijstsoort::vergaderingen: return lijst_vergaderingen(checked.data);
    case Lijstsoort::voorstellen: return lijst_voorstellen(checked.data);
    case Lijstsoort::kaders: return lijst_kaders(checked.data);
    }
    return {};
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    const Checked checked = as_seen(Lezer::openbaar, read_register(call));
    call.out << register_line(checked) << lijst_van(options.wat, checked);
    return ExitCode::done;
}

} // namespace

Command lijst() {
    return {"lijst",
            "Laat zien wat er in het register staat",
            embedded("src/cli/lijst.md"),
            {"wat"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace cli
} // namespace grip
