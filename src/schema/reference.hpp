// A shape → the manual of its keys, in Markdown.
#pragma once

#include "schema/shape.hpp"

#include <string>

namespace grip::schema {

/// One kind of file.
struct FileKind {
    std::string_view id;   ///< `samenwerking`
    std::string_view file; ///< `samenwerkingen/<id>.yaml`
    std::string_view doc;
    const Shape* shape;
};

/// The chapter about one kind of file, every key with what it holds.
std::string reference(const FileKind& kind);

/// What a value may be, in one line: `bedrag in euro's`, `een van: ja, deels, nee`.
std::string describe(const Shape& shape);

/// The page about one key: what it holds, its options, the keys within.
std::string explain(std::string_view path, const FieldShape& field);

} // namespace grip::schema
