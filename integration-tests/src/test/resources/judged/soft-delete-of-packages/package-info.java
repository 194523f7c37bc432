@SoftDelete
package shop;

import org.hibernate.annotations.SoftDelete;
