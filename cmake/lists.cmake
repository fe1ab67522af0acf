# What is named once in CMakeLists.txt and must be known to the program: the lists of rules and of reports.

# Writes a source that defines `function` of the header: pointers to the constants of these ids, sorted by id. The constant of
# `wgr/kadernota-te-laat` stands in the namespace `wgr_kadernota_te_laat`.
function(list_constants output header around type constant function)
    list(SORT ARGN)
    set(declarations "")
    set(pointers "")
    foreach(id IN LISTS ARGN)
        string(REGEX REPLACE "[/-]" "_" name "${id}")
        string(APPEND declarations "namespace ${name} {\nextern const ${type} ${constant};\n}\n")
        string(APPEND pointers "    &${name}::${constant},\n")
    endforeach()
    file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT "#include \"@header@\"

#include <array>

namespace @around@ {

@declarations@
namespace {

constexpr std::array listed{
@pointers@};

} // namespace

std::span<const @type@* const> @function@() { return listed; }

} // namespace @around@
")
endfunction()

# Sources that may be compiled together, so many at a time.
function(group_sources name size)
    set(index 0)
    foreach(source IN LISTS ARGN)
        math(EXPR group "${index} / ${size}")
        math(EXPR index "${index} + 1")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${name}_${group}")
    endforeach()
endfunction()

# The remaining sources, so many of a folder at a time, but for the sources and folders that are given.
function(group_folders target size)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        get_filename_component(folder "${source}" DIRECTORY)
        get_source_file_property(group "${source}" UNITY_GROUP)
        if(NOT group AND folder MATCHES "^src/" AND NOT source IN_LIST ARGN AND NOT folder IN_LIST ARGN)
            string(MAKE_C_IDENTIFIER "${folder}" name)
            list(APPEND folders "${name}")
            list(APPEND ${name} "${source}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(name IN LISTS folders)
        group_sources("${name}" ${size} ${${name}})
    endforeach()
endfunction()
