package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
class Album {
    @Id
    Long id = 1L;

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "P", entity = Picture.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind", nullable = false, length = 10)
    @JoinTable(name = "album_things", joinColumns = @JoinColumn(name = "album_id"), inverseJoinColumns = @JoinColumn(name = "thing_id"))
    @org.hibernate.annotations.Cascade(org.hibernate.annotations.CascadeType.ALL)
    Set<Object> things = new HashSet<>();

    @ManyToAny
    @AnyDiscriminatorValue(discriminator = "P", entity = Picture.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "kind")
    @JoinTable(name = "album_maybe", inverseJoinColumns = @JoinColumn(name = "thing_id"))
    Set<Object> maybe = new HashSet<>();

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Picture.class)
    @AnyKeyJavaClass(Long.class)
    @JoinTable(name = "album_ranked", inverseJoinColumns = @JoinColumn(name = "thing_id"))
    @OrderColumn(name = "place")
    List<Object> ranked = new ArrayList<>();

    @ManyToAny
    @AnyDiscriminatorValue(discriminator = "P", entity = Picture.class)
    @AnyKeyJavaClass(Long.class)
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "thing_id"))
    Map<String, Object> named = new HashMap<>();
}
