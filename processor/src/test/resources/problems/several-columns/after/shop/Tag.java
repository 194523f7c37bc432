package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Tag {
    @Id
    Long id;

    @Any(optional = false)
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "about_id")
    @Column(name = "about_type")
    // ERROR [several-columns]
    @Backfill("1")
    Object about;
}
