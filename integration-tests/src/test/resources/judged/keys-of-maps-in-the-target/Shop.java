package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Formula;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @MapKey
    Map<SaleKey, Sale> byKey;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "key.number")
    Map<Integer, Sale> byNumber;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "name")
    Map<String, Sale> byInherited;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "place")
    Map<Place, Sale> byEmbedded;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "place.city.code")
    Map<String, Sale> byCode;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "place.country")
    Map<Country, Sale> byReference;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "initial")
    Map<String, Sale> byFormula;

    @OneToMany(mappedBy = "shop")
    @MapKey(name = "version")
    Map<Integer, Sale> byVersion;
}

@MappedSuperclass
class Named {
    String name;
}

@Entity
class Sale extends Named {
    @EmbeddedId
    SaleKey key = new SaleKey();

    @Version
    int version;

    Place place;

    @Formula("'x'")
    String initial;

    @ManyToOne
    Shop shop;
}

@Embeddable
class SaleKey implements java.io.Serializable {
    int number;

    int region;
}

@Embeddable
class Place {
    City city;

    @ManyToOne
    Country country;
}

@Embeddable
class City {
    String code;
}

@Entity
class Country {
    @Id
    long id;
}
