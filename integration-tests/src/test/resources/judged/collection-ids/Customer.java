package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.IntegerJavaType;

@Entity
@SequenceGenerator(name = "numbers", sequenceName = "numbers")
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "nickname_id"), generator = "sequence")
    @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
    Collection<String> nicknames = new ArrayList<>(List.of("Jo", "Jo"));

    @ElementCollection
    @CollectionId(column = @Column(name = "remark_id"), generator = "numbers")
    @CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
    List<String> remarks = new ArrayList<>(List.of("friendly"));

    @ElementCollection
    @OrderColumn
    @CollectionId(column = @Column(name = "number"), generator = "increment")
    @CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
    List<String> ordered = new ArrayList<>(List.of("first"));

    @ManyToMany
    @JoinTable(name = "friends")
    @CollectionId(generator = "increment")
    @CollectionIdJavaType(IntegerJavaType.class)
    List<Customer> friends = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "children")
    @CollectionId(column = @Column(name = "child_number", columnDefinition = "smallint"), generator = "increment")
    @CollectionIdJdbcTypeCode(SqlTypes.SMALLINT)
    List<Customer> children = new ArrayList<>();
}
