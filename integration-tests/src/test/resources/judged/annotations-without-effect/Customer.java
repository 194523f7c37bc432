package shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityResult;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SortNatural;

@Entity
@Cacheable
@EntityListeners(Customer.Listener.class)
@NamedQuery(name = "all", query = "from Customer")
@NamedNativeQuery(name = "native", query = "select * from Customer", resultSetMapping = "whole")
@SqlResultSetMapping(name = "whole", entities = @EntityResult(entityClass = Customer.class))
@NamedEntityGraph(name = "graph", attributeNodes = @NamedAttributeNode("name"))
@BatchSize(size = 10)
@Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
@DynamicInsert
@DynamicUpdate
@FilterDef(name = "named")
@Filter(name = "named", condition = "name is not null")
@OptimisticLocking
@RowId("ctid")
@SQLRestriction("name <> 'x'")
class Customer {
    static String species = "human";

    @Id
    Long id = 1L;

    @Basic(fetch = FetchType.LAZY)
    @OptimisticLock(excluded = true)
    @ColumnTransformer(read = "upper(name)")
    String name = "JO";

    final String kind = "usual";

    transient String shortLived = "x";

    @Transient
    String notStored = "y";

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("text desc")
    @BatchSize(size = 5)
    @Fetch(FetchMode.SUBSELECT)
    List<Remark> remarks = new ArrayList<>();

    @OneToMany(mappedBy = "sortedBy")
    @SortNatural
    SortedSet<Remark> sorted = new TreeSet<>();

    static class Listener {
        @PrePersist
        void before(Customer customer) {}
    }
}
