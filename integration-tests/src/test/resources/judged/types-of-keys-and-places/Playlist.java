package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.*;

@Entity
class Playlist {
    @Id
    long id;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.CHAR)
    @MapKeyColumn(length = 4)
    Map<String, String> byCode = new HashMap<>(Map.of("abcd", "x"));

    @ElementCollection
    @MapKeyJdbcType(SmallIntJdbcType.class)
    Map<Integer, String> byClass = new HashMap<>(Map.of(1, "x"));

    @ElementCollection
    @MapKeyJavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
    @MapKeyColumn(columnDefinition = "varchar(9)")
    Map<String, String> defined = new HashMap<>(Map.of("k", "x"));

    @ElementCollection
    @OrderColumn(columnDefinition = "smallint")
    @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
    List<String> places = new ArrayList<>(List.of("a"));
}
