#include "cli/aanvulling/shell.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {

namespace {

std::string folder_of(Referent referent) {
    if (referent == Referent::samenwerking) return "samenwerkingen";
    if (referent == Referent::voorstel) return "voorstellen";
    return referent == Referent::vergadering ? "vergaderingen" : "";
}

Completion describe(const schema::FieldShape& field, bool positional) {
    const schema::Shape& shape = schema::single(*field.shape);
    Completion option{positional ? "" : fmt::format("--{}", field.key), field.doc, false, false, {}, {}};
    option.takes_value = shape.kind != schema::Kind::boolean;
    option.takes_path = field.key == "uit" || field.key == "register" || field.key == "map";
    for (const schema::OptionShape& value : shape.options) option.values.emplace_back(value.key);
    option.folder = folder_of(shape.referent);
    return option;
}

} // namespace

std::vector<Completion> completions(const Command& command) {
    std::vector<Completion> result{{"--help", "Leg de opdracht uit", false, false, {}, {}}};
    for (const schema::Shape* options : command.shapes) {
        for (const schema::FieldShape& field : options->fields) {
            const bool positional = std::ranges::find(command.positionals, field.key) != command.positionals.end();
            result.push_back(describe(field, positional));
            if (positional && command.words != nullptr) result.back().values = command.words();
        }
    }
    // a word of one's own has no name and nothing to choose from
    std::erase_if(result, [](const Completion& option) {
        return option.name.empty() && !option.takes_path && option.values.empty() && option.folder.empty();
    });
    return result;
}

std::string escaped(std::string_view text, std::string_view special, std::string_view before) {
    std::string result;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) result += before;
        result += c;
    }
    return result;
}

} // namespace grip::cli
