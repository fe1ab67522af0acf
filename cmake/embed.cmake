# Writes one C++ source that holds files as string literals. Called at build time with
#   -DOUTPUT=<source> -DROOT=<folder the names are relative to> -DFILES=<list, separated by |>
string(REPLACE "|" ";" files "${FILES}")
set(entries "")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" content)
    string(APPEND entries "    Entry{\"${file}\", R\"~grip~(${content})~grip~\"},\n")
endforeach()
file(WRITE "${OUTPUT}.new" "#include \"base/embedded.hpp\"

// A stylesheet may be longer than what the standard asks of every compiler.
#pragma GCC diagnostic ignored \"-Woverlength-strings\"

#include <algorithm>
#include <array>
#include <cassert>

namespace grip {
namespace {

struct Entry {
    std::string_view path;
    std::string_view content;
};

constexpr std::array entries{
${entries}};

} // namespace

std::optional<std::string_view> find_embedded(std::string_view path) {
    const auto found = std::ranges::find(entries, path, &Entry::path);
    if (found == entries.end()) return std::nullopt;
    return found->content;
}

std::string_view embedded(std::string_view path) {
    const auto content = find_embedded(path);
    assert(content && \"no such embedded file\");
    return *content;
}

} // namespace grip
")
execute_process(COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${OUTPUT}.new" "${OUTPUT}")
