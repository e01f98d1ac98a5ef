# How every target of the project is built: one strict set of flags, one include root (src), one layer per folder.

add_library(unionhall_flags INTERFACE)
target_include_directories(unionhall_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_definitions(unionhall_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(unionhall_flags INTERFACE /utf-8 /W4 /permissive- $<$<BOOL:${UNIONHALL_WERROR}>:/WX>)
else()
    target_compile_options(unionhall_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
        $<$<BOOL:${UNIONHALL_WERROR}>:-Werror>)
endif()
if(UNIONHALL_SANITIZE)
    target_compile_options(unionhall_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(unionhall_flags INTERFACE -fsanitize=address,undefined)
endif()
if(UNIONHALL_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "UNIONHALL_FUZZ needs clang")
    endif()
    target_compile_options(unionhall_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(unionhall_flags INTERFACE -fsanitize=address,undefined)
endif()
find_program(UNIONHALL_MOLD mold)
if(UNIONHALL_MOLD AND NOT WIN32)
    target_link_options(unionhall_flags INTERFACE -fuse-ld=mold)
endif()

# unionhall_layer(name LINK targets...): the static library of src/<name>, with every source below that folder.
function(unionhall_layer name)
    cmake_parse_arguments(ARG "" "" "LINK;PRECOMPILE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC unionhall_flags ${ARG_LINK})
    if(ARG_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${ARG_PRECOMPILE})
    endif()
endfunction()

# unionhall_resources(target folder): everything in resources/<folder>, read by the program as :/<folder>/…;
# a static library that reads it calls Q_INIT_RESOURCE(<folder>) first.
function(unionhall_resources target folder)
    file(GLOB files LIST_DIRECTORIES false CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/${folder}/*)
    set(listing "<RCC>\n<qresource prefix=\"/${folder}\">\n")
    foreach(path IN LISTS files)
        get_filename_component(name ${path} NAME)
        string(APPEND listing "<file alias=\"${name}\">${path}</file>\n")
    endforeach()
    string(APPEND listing "</qresource>\n</RCC>\n")
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${folder}.qrc)
    file(CONFIGURE OUTPUT ${qrc} CONTENT "${listing}" @ONLY)
    target_sources(${target} PRIVATE ${qrc})
endfunction()

# unionhall_catalogues(target languages...): compiles resources/i18n/unionhall_<language>.ts into the target, under :/i18n.
function(unionhall_catalogues target)
    set(entries "")
    set(messages "")
    foreach(language ${ARGN})
        set(qm ${CMAKE_BINARY_DIR}/i18n/unionhall_${language}.qm)
        set(ts ${CMAKE_SOURCE_DIR}/resources/i18n/unionhall_${language}.ts)
        add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
        list(APPEND messages ${qm})
        string(APPEND entries "    <file alias=\"unionhall_${language}.qm\">${qm}</file>\n")
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/i18n)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/i18n/i18n.qrc CONTENT
        "<RCC>\n  <qresource prefix=\"/i18n\">\n${entries}  </qresource>\n</RCC>\n")
    set(compiled ${CMAKE_BINARY_DIR}/i18n/i18n_catalogues.cpp)
    add_custom_command(OUTPUT ${compiled}
        COMMAND Qt6::rcc --name i18n ${CMAKE_BINARY_DIR}/i18n/i18n.qrc -o ${compiled}
        DEPENDS ${messages} ${CMAKE_BINARY_DIR}/i18n/i18n.qrc VERBATIM)
    set_source_files_properties(${compiled} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE ${compiled})
endfunction()
