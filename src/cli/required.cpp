#include "cli/required.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/options.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {
namespace {

std::string what_is_needed(const Command& command, const schema::FieldShape& field) {
    if (std::ranges::find(command.positionals, field.key) == command.positionals.end())
        return fmt::format("--{}", field.key);
    return fmt::format("een {}", field.key);
}

std::string what_there_is(const schema::FieldShape& field) {
    std::vector<std::string> choices;
    for (const schema::OptionShape& option : schema::single(*field.shape).options) choices.emplace_back(option.key);
    return choices.empty() ? met_kleine_letter(field.doc) : join_dutch(choices, "of");
}

} // namespace

std::string_view example(std::string_view help) {
    const auto begin = help.find("\n  grip ");
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = help.substr(begin + 3);
    return rest.substr(0, rest.find('\n'));
}

void require_given(const Command& command, const yaml::Entries& given) {
    for (const schema::Shape* shape : command.shapes) {
        for (const schema::FieldShape& field : shape->fields) {
            const bool is_given = given_for(given, field.key) != nullptr;
            if (!field.required || is_given || schema::single(*field.shape).referent != Referent::none) continue;
            throw UsageError{fmt::format("`grip {}` heeft {} nodig: {}. Bijvoorbeeld: `{}`.", command.id,
                                         what_is_needed(command, field), what_there_is(field), example(command.help))};
        }
    }
}

} // namespace grip::cli
